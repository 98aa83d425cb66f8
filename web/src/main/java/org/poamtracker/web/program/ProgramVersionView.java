package org.poamtracker.web.program;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.poamtracker.program.CheckFacts;
import org.poamtracker.program.CheckRow;
import org.poamtracker.program.FillVersion;
import org.poamtracker.program.OnVersion;
import org.poamtracker.program.ProgramEditService;
import org.poamtracker.program.VersionDetail;

/** Behind program/version.xhtml: a version with its checklist, filled in where it is not signed. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class ProgramVersionView extends VersionView {

    private static final long serialVersionUID = 1L;

    @Inject
    ProgramEditService edits;

    private FillVersion filled;

    /** An element with what is said of it. */
    public record Line(CheckRow row, CheckFacts facts) {}

    @Override
    protected void begin(VersionDetail seen) {
        filled = new FillVersion(seen.row().id(), seen.version());
        filled.setSummary(seen.row().summary());
        seen.checks().forEach(check -> {
            CheckFacts facts = new CheckFacts(check.code());
            facts.setAnswer(check.answer());
            facts.setFoundAt(check.foundAt());
            facts.setRemark(check.remark());
            filled.getChecks().add(facts);
        });
    }

    /** Keeps what is said so far. */
    public String save() {
        edits.fill(filled);
        return to("version", "done.filled");
    }

    /** Keeps it and goes on to the signature. */
    public String saveAndSign() {
        edits.fill(filled);
        return to("sign", "done.filled");
    }

    /** Puts the draft aside. */
    public String discard() {
        edits.discard(new OnVersion(getDetail().row().id(), getDetail().version()));
        return way.to("show", getDetail().program().id(), "done.discarded");
    }

    /** The elements, in their order. */
    public List<Line> getLines() {
        List<CheckRow> rows = getDetail().checks();
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new Line(rows.get(at), filled.getChecks().get(at)))
                .toList();
    }

    public FillVersion getFilled() {
        return filled;
    }
}
