package org.poamtracker.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.poamtracker.notification.ChooseNotifications;
import org.poamtracker.notification.Delivery;
import org.poamtracker.notification.NotificationKind;
import org.poamtracker.notification.NotificationService;
import org.poamtracker.web.ui.Outcome;

/** Behind notification/choices.xhtml. */
@Named
@RequestScoped
public class NotificationChoiceView {

    private static final List<String> ZONES = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
            "America/Puerto_Rico",
            "UTC");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    @Inject
    NotificationService notifications;

    @Inject
    Outcome outcome;

    private ChooseNotifications choice;
    private List<Line> lines;

    /** One kind, and how it is mailed. */
    public static final class Line {

        private final NotificationKind kind;
        private Delivery delivery;

        Line(NotificationKind kind, Delivery delivery) {
            this.kind = kind;
            this.delivery = delivery;
        }

        public NotificationKind getKind() {
            return kind;
        }

        public Delivery getDelivery() {
            return delivery;
        }

        public void setDelivery(Delivery delivery) {
            this.delivery = delivery;
        }
    }

    @PostConstruct
    void open() {
        choice = notifications.chosen();
        lines = Arrays.stream(NotificationKind.values())
                .map(kind -> new Line(kind, choice.getDeliveries().get(kind)))
                .toList();
    }

    /** Keeps what was chosen. */
    public String save(String done) {
        lines.forEach(line -> choice.getDeliveries().put(line.kind, line.delivery));
        notifications.choose(choice);
        outcome.say(done);
        return "/notification/choices.xhtml?faces-redirect=true";
    }

    /** The zones on offer; the chosen one is always among them. */
    public Set<String> getZones() {
        Set<String> zones = new TreeSet<>(ZONES);
        zones.add(choice.getZone());
        return zones;
    }

    /** The hours of a day. */
    public List<Integer> getHours() {
        return IntStream.range(0, 24).boxed().toList();
    }

    /** An hour as people say it. */
    public String hour(int hour) {
        return HOUR.format(LocalTime.of(hour, 0));
    }

    public Delivery[] getDeliveries() {
        return Delivery.values();
    }

    public List<Line> getLines() {
        return lines;
    }

    public ChooseNotifications getChoice() {
        return choice;
    }
}
