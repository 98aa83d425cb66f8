package org.poamtracker.poam;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.poamtracker.platform.Texts;

/** Dates that bind, the vendor, and what is kept beside the plan, as a page or a workbook fills it. */
public class TrackingFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate legalDueOn;

    private boolean knownExploited;

    private LocalDate exploitedDueOn;

    private boolean vendorDependent;

    @PastOrPresent
    private LocalDate vendorCheckedOn;

    @Size(max = 300)
    private String vendorProduct;

    private boolean autoApprove;

    @Size(max = 32767)
    private String supportingDocuments;

    @Size(max = 32767)
    private String comments;

    /** Every field by its key in the bundle, in the order in which pages show them. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("legalDueOn", legalDueOn);
        values.put("knownExploited", knownExploited);
        values.put("exploitedDueOn", exploitedDueOn);
        values.put("vendorDependent", vendorDependent);
        values.put("vendorCheckedOn", vendorCheckedOn);
        values.put("vendorProduct", vendorProduct);
        values.put("autoApprove", autoApprove);
        values.put("supportingDocuments", supportingDocuments);
        values.put("comments", comments);
        return values;
    }

    public LocalDate getLegalDueOn() {
        return legalDueOn;
    }

    public void setLegalDueOn(LocalDate legalDueOn) {
        this.legalDueOn = legalDueOn;
    }

    public boolean isKnownExploited() {
        return knownExploited;
    }

    public void setKnownExploited(boolean knownExploited) {
        this.knownExploited = knownExploited;
    }

    public LocalDate getExploitedDueOn() {
        return exploitedDueOn;
    }

    public void setExploitedDueOn(LocalDate exploitedDueOn) {
        this.exploitedDueOn = exploitedDueOn;
    }

    public boolean isVendorDependent() {
        return vendorDependent;
    }

    public void setVendorDependent(boolean vendorDependent) {
        this.vendorDependent = vendorDependent;
    }

    public LocalDate getVendorCheckedOn() {
        return vendorCheckedOn;
    }

    public void setVendorCheckedOn(LocalDate vendorCheckedOn) {
        this.vendorCheckedOn = vendorCheckedOn;
    }

    public String getVendorProduct() {
        return vendorProduct;
    }

    public void setVendorProduct(String vendorProduct) {
        this.vendorProduct = Texts.orNull(vendorProduct);
    }

    public boolean isAutoApprove() {
        return autoApprove;
    }

    public void setAutoApprove(boolean autoApprove) {
        this.autoApprove = autoApprove;
    }

    public String getSupportingDocuments() {
        return supportingDocuments;
    }

    public void setSupportingDocuments(String supportingDocuments) {
        this.supportingDocuments = Texts.orNull(supportingDocuments);
    }

    public String getComments() {
        return comments;
    }

    public void setComments(String comments) {
        this.comments = Texts.orNull(comments);
    }
}
