package org.poamtracker.savedview;

import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.savedview.SavedViewRepository.Setting;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;

/** The views of the caller's list of items: own ones, and those shared with a place that the caller reaches. */
@Stateless
public class SavedViewService {

    private static final Pattern COLUMNS = Pattern.compile("[A-Z_.]{1,300}");

    /** How many views one person keeps. */
    private static final int MOST = 50;

    @Inject
    SavedViewRepository views;

    @Inject
    AgencyService agencies;

    @Inject
    CurrentUser user;

    /** The views that the caller's list offers. */
    @Requires(POAM_VIEW)
    public SavedViews views() {
        long me = user.personId();
        Setting setting = views.setting(me);
        List<SavedViewRow> rows = Stream.concat(
                        views.own(me).stream(), views.shared(user.scope(POAM_VIEW), me).stream())
                .map(view -> view.row(me, setting.viewId()))
                .toList();
        return new SavedViews(rows, setting.columns());
    }

    /**
     * Keeps a view; one of the same name says this from now on.
     *
     * @throws RuleViolation {@code savedview.unknown-place} for a place to share with that the caller does not reach
     */
    @Requires(POAM_VIEW)
    public void save(@Valid SaveView save) {
        long me = user.personId();
        demandReached(save);
        SavedView view = views.named(save.getName(), me).orElseGet(() -> new SavedView(me, save.getName()));
        if (view.id() == null && views.own(me).size() >= MOST) {
            throw new RuleViolation("savedview.too-many", MOST);
        }
        view.say(save, user.name());
        views.add(view);
        if (save.isUsual()) {
            views.keep(me, new Setting(view.id(), views.setting(me).columns()));
        }
    }

    private void demandReached(SaveView save) {
        boolean agency = save.getAgencyId() == null
                || agencies.choices(POAM_VIEW).stream().anyMatch(choice -> choice.id() == save.getAgencyId());
        boolean secretariat = save.getSecretariatId() == null
                || agencies.secretariats(POAM_VIEW).stream().anyMatch(choice -> choice.id() == save.getSecretariatId());
        if (!agency || !secretariat || (save.getAgencyId() != null && save.getSecretariatId() != null)) {
            throw new RuleViolation("savedview.unknown-place");
        }
    }

    /** Forgets a view of the caller's. @throws RuleViolation {@code savedview.unknown} where it is somebody else's */
    @Requires(POAM_VIEW)
    public void remove(long id) {
        views.remove(views.own(id, user.personId()).orElseThrow(() -> new RuleViolation("savedview.unknown", id)));
    }

    /** Opens the caller's list with no view of its own from now on. */
    @Requires(POAM_VIEW)
    public void openAsUsual() {
        views.keep(
                user.personId(),
                new Setting(null, views.setting(user.personId()).columns()));
    }

    /** Gives the caller's list these columns, wherever no view says otherwise; null for the usual ones. */
    @Requires(POAM_VIEW)
    public void keepColumns(String columns) {
        if (columns != null && !COLUMNS.matcher(columns).matches()) {
            throw new RuleViolation("savedview.unknown-column");
        }
        views.keep(user.personId(), new Setting(views.setting(user.personId()).viewId(), columns));
    }
}
