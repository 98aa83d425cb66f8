package org.poamtracker.poam;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.poamtracker.platform.Texts;

/** Who mends it, how, with what and until when (POAM-1), as a page or a workbook fills it. */
public class PlanFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long unitId;

    @Size(max = 200)
    private String office;

    private Long ownerId;

    @Size(max = 300)
    private String pointOfContact;

    @Size(max = 32767)
    private String remediationPlan;

    private LocalDate dueOn;

    @Size(max = 32767)
    private String resources;

    @Valid
    @Size(max = 20)
    @SuppressWarnings("serial") // forms put collections of their own in, and those are serializable
    private final List<CostFacts> costs = new ArrayList<>();

    /** Every field by its key in the bundle, in the order in which pages show them. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("unitId", unitId);
        values.put("office", office);
        values.put("ownerId", ownerId);
        values.put("pointOfContact", pointOfContact);
        values.put("remediationPlan", remediationPlan);
        values.put("dueOn", dueOn);
        values.put("resources", resources);
        values.put("costs", YearCost.text(getMeans().years()));
        return values;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = Texts.orNull(office);
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(Long ownerId) {
        this.ownerId = ownerId;
    }

    public String getPointOfContact() {
        return pointOfContact;
    }

    public void setPointOfContact(String pointOfContact) {
        this.pointOfContact = Texts.orNull(pointOfContact);
    }

    public String getRemediationPlan() {
        return remediationPlan;
    }

    public void setRemediationPlan(String remediationPlan) {
        this.remediationPlan = Texts.orNull(remediationPlan);
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getResources() {
        return resources;
    }

    public void setResources(String resources) {
        this.resources = Texts.orNull(resources);
    }

    /** The rows of a form, one for each fiscal year; those left empty are none. */
    public List<CostFacts> getCosts() {
        return costs;
    }

    /** Offers one more row, for the fiscal year after the last one named. */
    public void addCost() {
        CostFacts next = new CostFacts();
        costs.stream()
                .map(CostFacts::getFiscalYear)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .ifPresent(last -> next.setFiscalYear(last + 1));
        costs.add(next);
    }

    /** Takes a row away. */
    public void removeCost(int index) {
        costs.remove(index);
    }

    /** The rows that say something, the earliest year first. */
    List<CostFacts> said() {
        return costs.stream()
                .filter(cost -> !cost.isEmpty())
                .sorted(Comparator.comparing(CostFacts::getFiscalYear, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** What they say, year by year and altogether. */
    public Means getMeans() {
        return new Means(said().stream().map(CostFacts::asCost).toList());
    }
}
