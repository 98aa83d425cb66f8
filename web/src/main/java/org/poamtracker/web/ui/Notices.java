package org.poamtracker.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The messages above a page, worst first. PrimeFaces' own list of them puts alerts into a list, which no screen reader is
 * told of correctly (axe: list); these are callouts.
 */
@Named
@RequestScoped
public class Notices {

    private static final Map<FacesMessage.Severity, String> TONES = Map.of(
            FacesMessage.SEVERITY_INFO, "good",
            FacesMessage.SEVERITY_WARN, "warn",
            FacesMessage.SEVERITY_ERROR, "bad",
            FacesMessage.SEVERITY_FATAL, "bad");

    private static final Comparator<FacesMessage> WORST_FIRST = Comparator.comparingInt(
                    (FacesMessage message) -> message.getSeverity().getOrdinal())
            .reversed();

    /**
     * One message.
     *
     * @param tone {@code good}, {@code warn} or {@code bad}
     * @param text what it says
     * @param detail what it adds; null where it adds nothing
     */
    public record Notice(String tone, String text, String detail) {}

    @Inject
    Outcome outcome;

    /** What the action before did, and what belongs to no field; asking for it counts as showing it. */
    public List<Notice> getAll() {
        Stream<Notice> done = outcome.take().map(text -> new Notice("good", text, null)).stream();
        Stream<Notice> messages = FacesContext.getCurrentInstance().getMessageList(null).stream()
                .sorted(WORST_FIRST)
                .map(Notices::shown);
        return Stream.concat(done, messages).toList();
    }

    private static Notice shown(FacesMessage message) {
        message.rendered();
        String detail = Objects.equals(message.getSummary(), message.getDetail()) ? null : message.getDetail();
        return new Notice(TONES.get(message.getSeverity()), message.getSummary(), detail);
    }
}
