package org.poamtracker.web.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.poamtracker.evidence.EvidencePart;
import org.poamtracker.poam.MilestoneRow;
import org.poamtracker.poam.PoamDetail;
import org.poamtracker.poam.RequestRow;
import org.poamtracker.web.evidence.Places;
import org.poamtracker.web.ui.Formats;

/** What within an item a file is about, in words. */
@Named
@ApplicationScoped
public class PoamPlaces {

    @Inject
    PoamTexts texts;

    /** Its milestones and requests, in order: names for forms, with their words. */
    public Map<String, String> all(PoamDetail item) {
        Map<String, String> all = new LinkedHashMap<>();
        for (MilestoneRow milestone : item.milestones()) {
            all.put(
                    Places.name(EvidencePart.Kind.MILESTONE, milestone.id()),
                    texts.text("milestone") + " " + milestone.position() + ": "
                            + Formats.begin(milestone.plan().text()));
        }
        for (RequestRow request : item.requests()) {
            all.put(
                    Places.name(EvidencePart.Kind.REQUEST, request.id()),
                    texts.text(Formats.key(request.kind())) + ", "
                            + Formats.instant(request.asked().at()));
        }
        return all;
    }

    /** The words for one of them; nothing for one that is there no more. */
    public String of(PoamDetail item, EvidencePart part) {
        return all(item).getOrDefault(Places.name(part.kind(), part.id()), "");
    }
}
