package org.poamtracker.poam;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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

    @PositiveOrZero
    @Max(999_999_999)
    private Integer hours;

    @PositiveOrZero
    @Digits(integer = 15, fraction = 2)
    private BigDecimal dollars;

    @PositiveOrZero
    @Digits(integer = 15, fraction = 2)
    private BigDecimal unfundedDollars;

    private FundingKind funding;

    @Min(2000)
    @Max(2999)
    private Integer fiscalYear;

    @Size(max = 4000)
    private String obstacle;

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
        values.put("hours", hours);
        values.put("dollars", dollars);
        values.put("unfundedDollars", unfundedDollars);
        values.put("funding", funding);
        values.put("fiscalYear", fiscalYear);
        values.put("obstacle", obstacle);
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

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public BigDecimal getDollars() {
        return dollars;
    }

    public void setDollars(BigDecimal dollars) {
        this.dollars = dollars;
    }

    /** How much of the dollars has no funding yet. */
    public BigDecimal getUnfundedDollars() {
        return unfundedDollars;
    }

    public void setUnfundedDollars(BigDecimal unfundedDollars) {
        this.unfundedDollars = unfundedDollars;
    }

    public FundingKind getFunding() {
        return funding;
    }

    public void setFunding(FundingKind funding) {
        this.funding = funding;
    }

    public Integer getFiscalYear() {
        return fiscalYear;
    }

    public void setFiscalYear(Integer fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    public String getObstacle() {
        return obstacle;
    }

    public void setObstacle(String obstacle) {
        this.obstacle = Texts.orNull(obstacle);
    }
}
