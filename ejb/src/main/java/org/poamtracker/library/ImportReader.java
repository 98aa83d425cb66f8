package org.poamtracker.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poamtracker.library.Incoming.IncomingInstrument;
import org.poamtracker.library.Incoming.IncomingRequirement;
import org.poamtracker.library.LibraryWriter.Bringing;

/** Reads a file that somebody brought and compares it with the library, or takes it in. */
@ApplicationScoped
class ImportReader {

    private static final int LONGEST_TITLE = 300;

    @Inject
    LibraryRepository library;

    @Inject
    LibraryWriter writer;

    @Inject
    CrosswalkWriter crosswalk;

    /** What becomes of everything in the file, and what is wrong with it. */
    ImportPreview read(LibraryImport file, Bringing bringing) {
        List<LibraryFault> faults = new ArrayList<>();
        List<LibraryEntry> entries = file.kind() == ImportKind.CROSSWALK
                ? pairs(file, bringing, faults)
                : writer.take(catalogue(file, bringing, faults), bringing);
        faults.sort(Comparator.comparingInt(LibraryFault::line)); // what has no line stays in the order it was found
        return new ImportPreview(file.row(), entries, faults);
    }

    private List<LibraryEntry> pairs(LibraryImport file, Bringing bringing, List<LibraryFault> faults) {
        Incoming read = CrosswalkText.read(file.fileName(), new StringReader(file.content()));
        faults.addAll(read.faults());
        return crosswalk.take(read.links(), bringing, faults);
    }

    /** What the catalogue does not say of a known instrument stays as it is there. */
    private IncomingInstrument catalogue(LibraryImport file, Bringing bringing, List<LibraryFault> faults) {
        Optional<InstrumentVersion> known = library.instrument(file.code()).map(library::latest);
        LocalDate from = known.isPresent() ? file.standsFrom(bringing.act().day()) : file.inForceFrom();
        RequirementFacts like = new RequirementFacts();
        like.setInForceFrom(from);
        like.setSource(file.fileName());
        OscalCatalogue read = OscalCatalogue.read(
                file.fileName(),
                new ByteArrayInputStream(file.content().getBytes(StandardCharsets.UTF_8)),
                new Wording(like, file.applies(), from),
                faults);
        return new IncomingInstrument(
                file.fileName(),
                file.code(),
                known.map(InstrumentVersion::facts).orElseGet(() -> fresh(file, read.title())),
                file.applies(),
                null,
                known.isPresent() ? renewed(known.get().instrumentId(), read, from) : read.requirements());
    }

    private static InstrumentFacts fresh(LibraryImport file, String title) {
        InstrumentFacts facts = new InstrumentFacts();
        String named = title == null ? file.fileName() : title;
        facts.setTitle(named.length() <= LONGEST_TITLE ? named : named.substring(0, LONGEST_TITLE));
        facts.setShortName(file.shortName());
        facts.setKind(InstrumentKind.CATALOGUE);
        facts.setInForceFrom(file.inForceFrom());
        facts.setSource(file.fileName());
        return facts;
    }

    /** A catalogue says heading, text and guidance of a requirement; all else is as it was worded last. */
    private List<IncomingRequirement> renewed(long instrumentId, OscalCatalogue read, LocalDate from) {
        Map<Long, RequirementVersion> latest = new HashMap<>();
        library.latestOf(instrumentId).forEach(each -> latest.put(each.requirementId(), each));
        Map<String, RequirementVersion> known = new HashMap<>();
        library.requirements(instrumentId).forEach(each -> known.put(each.citation(), latest.get(each.id())));
        return read.requirements().stream()
                .map(each ->
                        known.containsKey(each.citation()) ? renewed(each, known.get(each.citation()), from) : each)
                .toList();
    }

    private static IncomingRequirement renewed(IncomingRequirement read, RequirementVersion last, LocalDate from) {
        RequirementFacts said = read.latest().facts();
        RequirementFacts facts = new RequirementFacts(last.facts());
        facts.setHeading(said.getHeading());
        facts.setText(said.getText());
        facts.setGuidance(said.getGuidance());
        return new IncomingRequirement(
                read.place(), read.citation(), read.parent(), List.of(new Wording(facts, last.applies(), from)));
    }
}
