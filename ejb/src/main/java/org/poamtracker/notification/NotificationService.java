package org.poamtracker.notification;

import static org.poamtracker.security.Permission.MAIL_VIEW;
import static org.poamtracker.security.Permission.OWN;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** What the reader was told, and how the reader wants to be. */
@Stateless
public class NotificationService {

    @Inject
    NotificationRepository notifications;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** One page of what the reader was told, newest first. */
    @Requires(OWN)
    public Page<NotificationRow> mine(boolean unreadOnly, int first, int size) {
        return notifications.page(user.personId(), unreadOnly, first, size).map(Notification::row);
    }

    /** How many the reader has not opened, counted up to a thousand. */
    @Requires(OWN)
    public int unread() {
        return notifications.unread(user.personId());
    }

    /** Marks one as read and returns what it is about. @throws RuleViolation {@code notification.unknown} */
    @Requires(OWN)
    public About open(long id) {
        Notification told = notifications
                .find(id, user.personId())
                .orElseThrow(() -> new RuleViolation("notification.unknown", id));
        told.read(clock.instant());
        return told.about();
    }

    /** Marks all as read. */
    @Requires(OWN)
    public void readAll() {
        notifications.readAll(user.personId(), clock.instant());
    }

    /** How the reader is told now. */
    @Requires(OWN)
    public ChooseNotifications chosen() {
        return setting().asChosen();
    }

    /** Keeps how the reader wants to be told. @throws RuleViolation {@code notification.unknown-zone} */
    @Requires(OWN)
    public void choose(@Valid ChooseNotifications choice) {
        demandZone(choice.getZone());
        NotificationSetting setting = setting();
        ChooseNotifications before = setting.asChosen();
        setting.choose(choice);
        if (notifications.setting(user.personId()).isEmpty()) {
            notifications.add(setting);
        }
        trail.append(TrailEvent.of("NOTIFICATIONS_CHOSEN")
                .on("PERSON", user.personId(), user.name())
                .changes(changes(before, setting.asChosen())));
    }

    /** What the last night came to; null before the first. */
    @Requires(MAIL_VIEW)
    public NotificationRunRow lastNight() {
        return notifications.lastRun(NotificationRun.Step.NIGHT).orElse(null);
    }

    /** The last digests of which some could not be written; null where none since the last night. */
    @Requires(MAIL_VIEW)
    public NotificationRunRow brokenDigests() {
        NotificationRunRow night = lastNight();
        return notifications
                .lastRun(NotificationRun.Step.DIGESTS)
                .filter(digests -> night == null || digests.endedAt().isAfter(night.startedAt()))
                .orElse(null);
    }

    private NotificationSetting setting() {
        long person = user.personId();
        return notifications.setting(person).orElseGet(() -> new NotificationSetting(person));
    }

    private static void demandZone(String zone) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new RuleViolation("notification.unknown-zone", zone);
        }
    }

    private static List<FieldChange> changes(ChooseNotifications before, ChooseNotifications after) {
        List<FieldChange> changes = new ArrayList<>();
        changes.add(FieldChange.of("zone", before.getZone(), after.getZone()));
        changes.add(FieldChange.of("hour", before.getHour(), after.getHour()));
        for (NotificationKind kind : NotificationKind.values()) {
            changes.add(FieldChange.of(
                    kind.name(),
                    before.getDeliveries().get(kind),
                    after.getDeliveries().get(kind)));
        }
        return changes;
    }
}
