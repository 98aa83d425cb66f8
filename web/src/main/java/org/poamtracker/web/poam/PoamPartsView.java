package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.poamtracker.agency.AgencyChoice;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.poam.LinkPart;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamRow;
import org.poamtracker.poam.PoamSharingService;
import org.poamtracker.poam.PoamStatus;
import org.poamtracker.poam.ShareItem;
import org.poamtracker.security.Permission;

/** Behind poam/parts.xhtml: which agencies share the weakness of an item (POAM-13). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamPartsView extends PoamItemView {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamSharingService sharing;

    @Inject
    AgencyService choices;

    private ShareItem share;
    private LinkPart link;
    private List<AgencyChoice> agencies = List.of();

    @Override
    protected void prepare() {
        share = new ShareItem(getId());
        link = new LinkPart(getId());
        if (isAllowed()) {
            Set<Long> taken = getItem().family().parts().stream()
                    .filter(part -> part.status() != PoamStatus.CANCELLED)
                    .map(PoamRow::agencyId)
                    .collect(Collectors.toSet());
            agencies = choices.choices(Permission.POAM_SHARE).stream()
                    .filter(agency -> agency.id() != getItem().summary().agencyId() && !taken.contains(agency.id()))
                    .toList();
        }
    }

    /** Begins a part at each agency chosen. */
    public String begin() {
        sharing.share(share);
        return back("done.shared", "parts");
    }

    /** Makes an item that is there a part. */
    public String add() {
        sharing.link(link);
        return back("done.part-linked", "parts");
    }

    /** Lets one stand for itself again. */
    public String remove(String number) {
        LinkPart gone = new LinkPart(getId());
        gone.setNumber(number);
        sharing.unlink(gone);
        return back("done.part-unlinked", "parts");
    }

    /** Whether the reader may say who shares it now. */
    public boolean isAllowed() {
        return offers(PoamAction.SHARE);
    }

    /** The agencies that can have a part and have none. */
    public List<AgencyChoice> getAgencies() {
        return agencies;
    }

    public ShareItem getShare() {
        return share;
    }

    public LinkPart getLink() {
        return link;
    }
}
