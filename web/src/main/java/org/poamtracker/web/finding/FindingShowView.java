package org.poamtracker.web.finding;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.poamtracker.finding.FindingDetail;
import org.poamtracker.finding.FindingRepeatService;
import org.poamtracker.finding.FindingResponseService;
import org.poamtracker.finding.FindingService;
import org.poamtracker.finding.RecommendationRow;
import org.poamtracker.poam.AnsweringItem;
import org.poamtracker.poam.PoamFindingService;
import org.poamtracker.poam.PoamStatus;
import org.poamtracker.repeat.Repetition;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;

/** Behind finding/show.xhtml. */
@Named
@RequestScoped
public class FindingShowView {

    @Inject
    FindingService findings;

    @Inject
    PoamFindingService links;

    @Inject
    FindingRepeatService repeats;

    @Inject
    FindingResponseService responses;

    @Inject
    CurrentUser user;

    private Long id;
    private FindingDetail finding;
    private Repetition repetition;
    private List<RecommendationRow> recommendations;
    private List<AnsweringItem> items = List.of();

    /** Reads the finding that the address names. */
    public void open() {
        finding = findings.detail(id == null ? 0 : id);
        recommendations = responses.list(id);
        repetition = repeats.repetition(id);
        items = user.may(Permission.POAM_VIEW) ? links.answering(id) : List.of();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** What its review recommends, with what was said to it. */
    public List<RecommendationRow> getRecommendations() {
        return recommendations;
    }

    /** What it repeats, or seems to. */
    public Repetition getRepetition() {
        return repetition;
    }

    /** The items that answer it, as far as they are within reach. */
    public List<AnsweringItem> getItems() {
        return items;
    }

    /** How many of them there are in each status. */
    public List<Map.Entry<PoamStatus, Long>> getCounts() {
        return items.stream().collect(groupingBy(AnsweringItem::status, TreeMap::new, counting())).entrySet().stream()
                .toList();
    }

    public FindingDetail getFinding() {
        return finding;
    }
}
