package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.poamtracker.poam.AskAcceptance;
import org.poamtracker.poam.AskDeviation;
import org.poamtracker.poam.DeviationKind;
import org.poamtracker.poam.PoamRiskService;

/** Behind poam/accept.xhtml and poam/deviate.xhtml: what is asked for about the risk of an item. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamRiskView extends PoamItemView {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamRiskService risks;

    private AskAcceptance acceptance;
    private AskDeviation deviation;

    @Override
    protected void prepare() {
        acceptance = new AskAcceptance(getItem().id(), getItem().version());
        deviation = new AskDeviation(getItem().id(), getItem().version());
    }

    /** Asks to accept the risk until a day. */
    public String accept() {
        risks.askAcceptance(acceptance);
        return back("done.acceptance-asked");
    }

    /** Asks for the deviation. */
    public String deviate() {
        risks.askDeviation(deviation);
        return back("done.deviation-asked");
    }

    public List<DeviationKind> getDeviations() {
        return Arrays.asList(DeviationKind.values());
    }

    public AskAcceptance getAcceptance() {
        return acceptance;
    }

    public AskDeviation getDeviation() {
        return deviation;
    }
}
