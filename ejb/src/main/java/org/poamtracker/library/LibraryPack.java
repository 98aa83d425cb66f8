package org.poamtracker.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.poamtracker.library.Incoming.IncomingInstrument;
import org.poamtracker.library.LibraryWriter.Bringing;
import org.poamtracker.platform.Act;

/**
 * The files of {@code db/library}, which come with the product (LIB-4). {@code pack.txt} names them in order; each is taken in
 * when it is not the one that was loaded last.
 */
@ApplicationScoped
public class LibraryPack {

    private static final String FOLDER = "/db/library/";

    @Inject
    LibraryWriter writer;

    @Inject
    CrosswalkWriter crosswalk;

    @Inject
    CrosswalkRepository repository;

    @Inject
    Clock clock;

    /**
     * Loads what is new, all of it or nothing; returns how many files that were.
     *
     * @throws IllegalStateException naming file and line of everything that is wrong
     */
    @Transactional
    public int load() {
        int loaded = 0;
        for (String name :
                text("pack.txt").lines().filter(line -> !line.isBlank()).toList()) {
            String digest = digest(name);
            if (!repository.loaded(name).equals(Optional.of(digest))) {
                take(name);
                repository.loaded(name, digest, clock.instant());
                loaded++;
            }
        }
        return loaded;
    }

    private void take(String name) {
        Bringing bringing = new Bringing(Origin.PACK, null, new Act(0, "POAM Tracker", clock.instant()), true);
        List<LibraryFault> faults = new ArrayList<>();
        if (name.equals("cci.csv")) {
            repository.replaceCcis(ccis(name));
        } else if (name.endsWith(".csv")) {
            Incoming read = CrosswalkText.read(name, new StringReader(text(name)));
            faults.addAll(read.faults());
            crosswalk.take(read.links(), bringing, faults);
        } else {
            Incoming read = LibraryText.read(name, text(name));
            faults.addAll(read.faults());
            read.instruments().forEach(each -> writer.take(whole(each, faults), bringing));
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    faults.stream().map(LibraryFault::toString).collect(Collectors.joining("\n")));
        }
    }

    /** With what its catalogue holds, where it names one. */
    private IncomingInstrument whole(IncomingInstrument read, List<LibraryFault> faults) {
        if (read.catalogue() == null) {
            return read;
        }
        RequirementFacts like = new RequirementFacts();
        like.setInForceFrom(read.facts().getInForceFrom());
        like.setLink(read.facts().getLink());
        like.setSource(read.facts().getSource());
        Wording each = new Wording(like, read.applies(), like.getInForceFrom());
        OscalCatalogue catalogue =
                OscalCatalogue.read(read.catalogue(), new ByteArrayInputStream(bytes(read.catalogue())), each, faults);
        return new IncomingInstrument(
                read.place(), read.code(), read.facts(), read.applies(), null, catalogue.requirements());
    }

    private static List<Object[]> ccis(String name) {
        try {
            List<Object[]> rows = new ArrayList<>();
            for (CSVRecord row : CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(text(name)))) {
                rows.add(new Object[] {row.get("cci"), Controls.label(row.get("control_id")), row.get("nist_800_53_ref")
                });
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a file and of the catalogue that belongs to it. */
    private static String digest(String name) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] content = bytes(name);
            sha.update(content);
            for (String line : new String(content, StandardCharsets.UTF_8)
                    .lines()
                    .limit(20)
                    .toList()) {
                if (line.startsWith("catalogue: ")) {
                    sha.update(bytes(line.substring("catalogue: ".length()).strip()));
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream file = LibraryPack.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("pack.txt names " + name + ", which is not there");
            }
            return name.endsWith(".gz") ? new GZIPInputStream(file).readAllBytes() : file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
