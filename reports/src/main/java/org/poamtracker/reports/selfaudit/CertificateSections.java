package org.poamtracker.reports.selfaudit;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;
import org.poamtracker.reports.part.Cells;
import org.poamtracker.reports.part.Register;
import org.poamtracker.reports.part.Row;
import org.poamtracker.reports.part.Step;
import org.poamtracker.reports.part.Tile;
import org.poamtracker.reports.part.Tile.Tone;
import org.poamtracker.reports.selfaudit.CertificateReport.Answers;
import org.poamtracker.reports.selfaudit.CertificateReport.Certified;
import org.poamtracker.reports.selfaudit.CertificateReport.Signature;

/** The templates of the certificate, and the rows and values that each prints. */
final class CertificateSections {

    private static final Answers NONE = new Answers(0, 0, 0, 0);

    private final CertificateReport report;
    private final Certified certified;
    private final Texts texts;

    CertificateSections(CertificateReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
        certified = report.certified();
    }

    Section<?> document() {
        return new Register("selfaudit/certificate", tiles(), certified == null)
                .with("certifies", certifies())
                .with("standing", certified == null ? null : certified.standing())
                .with("facts", certified == null ? null : Asked.words(report.asked(), texts))
                .with("hash", certified == null ? null : texts.format("hash", certified.sha256()))
                .rows(rows());
    }

    List<Section<?>> sheets() {
        return List.of(
                Register.sheet("selfaudit/certificate-signatures", Signature.class, signatures()),
                Register.summary(tiles()));
    }

    private String certifies() {
        return certified == null
                ? null
                : texts.format(
                        "certifies",
                        report.agency(),
                        report.asked().campaign(),
                        certified.round(),
                        time(certified.frozenAt()));
    }

    private List<Signature> signatures() {
        return certified == null ? List.of() : certified.signatures();
    }

    private List<Tile> tiles() {
        Answers answers = certified == null ? NONE : certified.answers();
        return List.of(
                Tile.of(
                        texts.getString("tile.score"),
                        Marks.score(certified == null ? null : certified.score(), texts),
                        Tone.PLAIN),
                Tile.of(texts.getString("tile.yes"), texts.number(answers.yes()), Tone.DONE),
                Tile.of(texts.getString("tile.partial"), texts.number(answers.partial()), Tone.HELD),
                Tile.of(texts.getString("tile.no"), texts.number(answers.no()), Tone.LATE),
                Tile.of(texts.getString("tile.excepted"), texts.number(answers.excepted()), Tone.QUIET));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int ordinal = 0;
        for (Signature signed : signatures()) {
            Cells cells = Cells.of(
                    signed.role(),
                    signed.name(),
                    time(signed.at()),
                    signed.version() == null ? texts.getString("none") : texts.number(signed.version()),
                    signed.proved());
            Row row = new Row("signatures", ++ordinal, null, true, false, 0, false, cells, null);
            rows.addAll(Row.item(row, List.of(Step.of(texts.getString("step.statement"), signed.statement()))));
        }
        return rows;
    }

    private String time(ZonedDateTime at) {
        return DateTimeFormatter.ofPattern("MMM d, uuuu, h:mm a z", texts.getLocale())
                .format(at);
    }
}
