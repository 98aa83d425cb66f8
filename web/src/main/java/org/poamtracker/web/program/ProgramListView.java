package org.poamtracker.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.poamtracker.platform.Page;
import org.poamtracker.program.ProgramDuty;
import org.poamtracker.program.ProgramFilter;
import org.poamtracker.program.ProgramKind;
import org.poamtracker.program.ProgramRow;
import org.poamtracker.program.ProgramService;
import org.poamtracker.program.ProgramState;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.web.ui.AgencySwitch;
import org.poamtracker.web.ui.PagedView;

/** Behind program/list.xhtml. What the address says and there is not, narrows nothing. */
@Named
@RequestScoped
public class ProgramListView extends PagedView {

    @Inject
    ProgramService programs;

    @Inject
    AgencySwitch agency;

    @Inject
    CurrentUser user;

    private String kind;
    private String state;
    private String due;
    private String need;
    private Page<ProgramRow> rows;

    /** Reads the slice that the address asks for. */
    public void open() {
        ProgramDuty duty = getDuty();
        if (duty != null) {
            user.demand(duty.permission());
        }
        rows = programs.list(new ProgramFilter(
                agency.getId(),
                one(ProgramKind.values(), kind),
                one(ProgramState.values(), state),
                one(ProgramFilter.Due.values(), due),
                duty,
                before(),
                SIZE));
    }

    /** The duty for which the rows wait, or null. */
    public ProgramDuty getDuty() {
        return one(ProgramDuty.values(), need == null ? null : need.toUpperCase(Locale.ROOT));
    }

    /** Whether the address narrows to nothing. */
    public boolean isPlain() {
        return given(kind).isEmpty()
                && given(state).isEmpty()
                && given(due).isEmpty()
                && getDuty() == null
                && agency.getCode().isEmpty();
    }

    @Override
    protected String narrowed() {
        return "list.xhtml?agency=" + agency.getCode() + "&kind=" + name(one(ProgramKind.values(), kind)) + "&state="
                + name(one(ProgramState.values(), state)) + "&due=" + name(one(ProgramFilter.Due.values(), due))
                + "&need=" + name(getDuty()).toLowerCase(Locale.ROOT);
    }

    private static String name(Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    @Override
    public long getTotal() {
        return rows.total();
    }

    @Override
    protected int shown() {
        return rows.rows().size();
    }

    public Page<ProgramRow> getRows() {
        return rows;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }
}
