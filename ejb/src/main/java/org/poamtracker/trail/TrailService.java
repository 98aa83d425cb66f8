package org.poamtracker.trail;

import static org.poamtracker.security.Permission.SECURITY_LOG_VIEW;
import static org.poamtracker.security.Permission.TRAIL_VERIFY;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;

/** The trail, as administrators and the compliance office may use it. Business values are shown by their own features alone. */
@Stateless
public class TrailService {

    @Resource(lookup = "java:/jdbc/poam")
    DataSource database;

    @Inject
    TrailRepository trail;

    @Inject
    SecurityLogRepository log;

    @Inject
    TrailAlone alone;

    @Inject
    TrailKey key;

    @Inject
    DataFolder data;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** What the security chain holds: sign-ins, refusals, accounts, grants, organization. Newest first. */
    @Requires(SECURITY_LOG_VIEW)
    public SecurityLogPage securityLog(SecurityLogFilter filter) {
        return trail.chainNamed(TrailChain.SECURITY)
                .map(chain -> SecurityLogPage.of(log.rows(chain, filter, SecurityLogPage.SIZE + 1)))
                .orElseGet(() -> new SecurityLogPage(List.of(), null));
    }

    /**
     * Verifies every chain against the heads that this server keeps, or against a list exported earlier (TRAIL-2), and
     * records that it was done.
     *
     * @param exported the text of {@link #exportHeads}, or null or empty for the heads of the data folder
     * @throws org.poamtracker.platform.RuleViolation {@code trail.heads-not-signed} where that text is not ours
     */
    @Requires(TRAIL_VERIFY)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public TrailReport verify(String exported) {
        boolean given = exported != null && !exported.isBlank();
        try (Connection connection = database.getConnection()) {
            Map<Long, Head> heads =
                    given ? HeadList.readSigned(exported, key.mac()) : HeadList.read(HeadFile.path(data));
            TrailReport report = new TrailVerifier(connection, key.mac(), heads).verify();
            record(
                    "TRAIL_VERIFIED",
                    report.rows() + " rows good, " + report.broken().size() + " chains broken");
            return report;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The heads of all chains as text to print or keep elsewhere, signed with the key of the chains (TRAIL-2). */
    @Requires(TRAIL_VERIFY)
    public String exportHeads() {
        List<Head> heads = trail.chains().stream().map(trail::head).toList();
        record("TRAIL_HEADS_EXPORTED", heads.size() + " chains");
        return HeadList.signed(heads, Instant.now(clock).truncatedTo(ChronoUnit.SECONDS), key.mac());
    }

    private void record(String action, String note) {
        alone.append(TrailEvent.of(action).note(note), user.accountId(), user.name());
    }
}
