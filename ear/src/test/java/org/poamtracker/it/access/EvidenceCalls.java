package org.poamtracker.it.access;

import static org.poamtracker.it.access.Attempt.changes;
import static org.poamtracker.it.access.Attempt.reads;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.poamtracker.evidence.AttachFile;
import org.poamtracker.evidence.EvidencePreviewService;
import org.poamtracker.evidence.EvidenceService;
import org.poamtracker.evidence.EvidenceVersionService;
import org.poamtracker.evidence.KeepFile;
import org.poamtracker.evidence.QuarantineService;
import org.poamtracker.evidence.ReplaceFile;
import org.poamtracker.it.access.Items.Item;
import org.poamtracker.it.access.Items.Step;

/** How the boundaries of files are called. */
final class EvidenceCalls {

    private EvidenceCalls() {}

    static List<MethodCall> all() {
        EvidenceService files = As.a(EvidenceService.class);
        QuarantineService quarantine = As.a(QuarantineService.class);
        return List.of(
                item(
                        "EvidenceService.attach",
                        item -> changes("EVIDENCE_FILE", () -> files.attach(Plans.file(item.id())))),
                item("EvidenceService.list", item -> reads("seen.txt", () -> files.list("POAM", item.id()))),
                item("EvidenceService.mayAttach", item -> reads("true", () -> files.mayAttach("POAM", item.id()))),
                item("EvidenceService.open", item -> reads("seen.txt", () -> files.open(item.fileId()))),
                item("EvidenceService.remove", item -> changes("EVIDENCE_FILE", () -> files.remove(item.fileId()))),
                finding("list", id -> reads("[", () -> files.list("FINDING", id))),
                finding("attach", id -> changes("EVIDENCE_FILE", () -> files.attach(onFinding(id)))),
                new MethodCall(
                        "evidence.QuarantineService.list",
                        Set.of(Target.ANY),
                        (target, login) -> reads("[", quarantine::list)));
    }

    static List<MethodCall> versions() {
        EvidenceVersionService versions = As.a(EvidenceVersionService.class);
        EvidencePreviewService previews = As.a(EvidencePreviewService.class);
        return List.of(
                item("EvidenceVersionService.show", item -> reads("seen.txt", () -> versions.show(item.fileId()))),
                item(
                        "EvidenceVersionService.replace",
                        item -> changes("EVIDENCE_FILE", () -> versions.replace(version(item.fileId())))),
                item("EvidenceVersionService.keep", item -> {
                    KeepFile keep = keep(item.fileId());
                    return changes("EVIDENCE_FILE", () -> versions.keep(keep));
                }),
                item(
                        "EvidencePreviewService.text",
                        item -> reads("Seen on the screen", () -> previews.text(item.fileId()))),
                new MethodCall("evidence.EvidencePreviewService.shown", Target.ITEMS, (target, login) -> {
                    long id = picture(target, Items.at(target, Step.OPEN).id());
                    return reads("seen.png", () -> previews.shown(id));
                }));
    }

    private interface OnItem {
        Attempt of(Item item);
    }

    private static MethodCall item(String name, OnItem call) {
        return new MethodCall(
                "evidence." + name, Target.ITEMS, (target, login) -> call.of(Items.at(target, Step.OPEN)));
    }

    private interface OnFinding {
        Attempt of(long id);
    }

    private static MethodCall finding(String name, OnFinding call) {
        return new MethodCall(
                "evidence.EvidenceService." + name + "(FINDING)",
                FindingCalls.FOUND,
                (target, login) -> call.of(FindingCalls.finding(target)));
    }

    private static AttachFile onFinding(long id) {
        return new AttachFile("FINDING", id, "seen.txt", null, text());
    }

    private static ReplaceFile version(long id) {
        return new ReplaceFile(id, "seen again.txt", null, null, text());
    }

    private static ByteArrayInputStream text() {
        return new ByteArrayInputStream(
                ("Seen on the screen at " + System.nanoTime()).getBytes(StandardCharsets.UTF_8));
    }

    private static KeepFile keep(long id) {
        LocalDate until = Plans.today().plusYears(1);
        return id == Items.NOWHERE
                ? new KeepFile(id, 1, 1L, until)
                : new KeepFile(
                        id,
                        Tables.number("select VERSION from EVIDENCE_FILE where ID = ?", id),
                        Tables.number("select OWNER_ID from EVIDENCE_FILE where ID = ?", id),
                        until);
    }

    /** A picture attached to an item. */
    static long picture(Target target, long item) throws Exception {
        if (!target.exists()) {
            return Items.NOWHERE;
        }
        AttachFile picture = new AttachFile("POAM", item, "seen.png", null, new ByteArrayInputStream(png()));
        return As.login(target.writer(), () -> As.a(EvidenceService.class).attach(picture));
    }

    private static byte[] png() throws IOException {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, (int) System.nanoTime() & 0xffffff);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
