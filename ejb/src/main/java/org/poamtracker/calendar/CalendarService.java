package org.poamtracker.calendar;

import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.MilestoneDue;
import org.poamtracker.poam.PoamDates;
import org.poamtracker.poam.PoamDatesService;
import org.poamtracker.poam.PoamRow;
import org.poamtracker.security.AccessDenied;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.LinkAddress;
import org.poamtracker.security.OpenToAll;
import org.poamtracker.security.Requires;
import org.poamtracker.security.RunAs;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** The caller's calendar for programs outside: made, taken away, and read by whoever has its secret address. */
@Stateless
public class CalendarService {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ITEM = "/poam/show.xhtml?id=";

    @Inject
    CalendarRepository feeds;

    @Inject
    PoamDatesService dates;

    @Inject
    RunAs runAs;

    @Inject
    LinkAddress address;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The caller's address, if there is one; the secret itself is nowhere any more. */
    @Requires(POAM_VIEW)
    public Optional<CalendarFeedRow> mine() {
        return feeds.of(user.accountId());
    }

    /** Makes an address, in place of one there was; it is given this once. */
    @Requires(POAM_VIEW)
    public String make() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        feeds.make(user.accountId(), hash(secret), clock.instant());
        trail.append(TrailEvent.of("CALENDAR_FEED_MADE"));
        return address.ofPage("/calendar/feed/" + secret + ".ics");
    }

    /** Takes the caller's address away: from now on it answers as if it never was. */
    @Requires(POAM_VIEW)
    public void revoke() {
        if (feeds.remove(user.accountId()) > 0) {
            trail.append(TrailEvent.of("CALENDAR_FEED_REVOKED"));
        }
    }

    /**
     * The calendar behind a secret address, with what its holder reaches now.
     *
     * @throws RuleViolation {@code calendar.unknown} for any other
     */
    @OpenToAll("a calendar program signs in nowhere: the secret address is what it has")
    public String read(String secret) {
        long account = feeds.account(hash(secret)).orElseThrow(() -> new RuleViolation("calendar.unknown"));
        try {
            String calendar = runAs.account(account, () -> write(dates.mine()));
            feeds.read(account, clock.instant());
            return calendar;
        } catch (AccessDenied noLongerAppointed) {
            throw new RuleViolation("calendar.unknown");
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(PoamDates mine) {
        Ics calendar = new Ics("POAM Tracker", clock.instant());
        for (PoamRow item : mine.items()) {
            calendar.day(
                    "item-" + item.id() + "@poamtracker",
                    item.dueOn(),
                    item.number() + " is due",
                    address.ofPage(ITEM + item.id()));
        }
        for (MilestoneDue milestone : mine.milestones()) {
            calendar.day(
                    "milestone-" + milestone.id() + "@poamtracker",
                    milestone.dueOn(),
                    milestone.number() + ": milestone " + milestone.position() + " is due",
                    address.ofPage(ITEM + milestone.poamId()));
        }
        return calendar.end();
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
