package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.poamtracker.poam.AskAcceptance;
import org.poamtracker.poam.AskDeviation;
import org.poamtracker.poam.DeviationKind;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamDetail;
import org.poamtracker.poam.PoamRiskService;
import org.poamtracker.poam.PoamService;

/** Behind poam/accept.xhtml and poam/deviate.xhtml: what is asked for about the risk of an item. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamRiskView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamService poams;

    @Inject
    PoamRiskService risks;

    @Inject
    PoamWay way;

    private Long id;
    private PoamDetail item;
    private AskAcceptance acceptance;
    private AskDeviation deviation;

    /** Reads the item that the address names. */
    public void open() {
        item = poams.show(id);
        acceptance = new AskAcceptance(item.id(), item.version());
        deviation = new AskDeviation(item.id(), item.version());
    }

    /** Asks to accept the risk until a day. */
    public String accept() {
        risks.askAcceptance(acceptance);
        return way.on(id, "done.acceptance-asked");
    }

    /** Asks for the deviation. */
    public String deviate() {
        risks.askDeviation(deviation);
        return way.on(id, "done.deviation-asked");
    }

    /** Whether the reader may ask for this now. */
    public boolean may(String action) {
        return item.actions().contains(PoamAction.valueOf(action));
    }

    public List<DeviationKind> getDeviations() {
        return Arrays.asList(DeviationKind.values());
    }

    public PoamDetail getItem() {
        return item;
    }

    public AskAcceptance getAcceptance() {
        return acceptance;
    }

    public AskDeviation getDeviation() {
        return deviation;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
