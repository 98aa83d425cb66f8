package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.poamtracker.agency.AgencyChoice;
import org.poamtracker.agency.AgencyService;
import org.poamtracker.poam.LinkPart;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamDetail;
import org.poamtracker.poam.PoamRow;
import org.poamtracker.poam.PoamService;
import org.poamtracker.poam.PoamSharingService;
import org.poamtracker.poam.PoamStatus;
import org.poamtracker.poam.ShareItem;
import org.poamtracker.security.Permission;

/** Behind poam/parts.xhtml: which agencies share the weakness of an item (POAM-13). */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamPartsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamService poams;

    @Inject
    PoamSharingService sharing;

    @Inject
    AgencyService choices;

    @Inject
    PoamWay way;

    private Long id;
    private PoamDetail item;
    private ShareItem share;
    private LinkPart link;
    private List<AgencyChoice> agencies = List.of();

    /** Reads the item that the address names. */
    public void open() {
        item = poams.show(id);
        share = new ShareItem(id);
        link = new LinkPart(id);
        if (isAllowed()) {
            Set<Long> taken = item.family().parts().stream()
                    .filter(part -> part.status() != PoamStatus.CANCELLED)
                    .map(PoamRow::agencyId)
                    .collect(Collectors.toSet());
            agencies = choices.choices(Permission.POAM_SHARE).stream()
                    .filter(agency -> agency.id() != item.summary().agencyId() && !taken.contains(agency.id()))
                    .toList();
        }
    }

    /** Begins a part at each agency chosen. */
    public String begin() {
        sharing.share(share);
        return way.on(id, "done.shared", "parts");
    }

    /** Makes an item that is there a part. */
    public String add() {
        sharing.link(link);
        return way.on(id, "done.part-linked", "parts");
    }

    /** Lets one stand for itself again. */
    public String remove(String number) {
        LinkPart gone = new LinkPart(id);
        gone.setNumber(number);
        sharing.unlink(gone);
        return way.on(id, "done.part-unlinked", "parts");
    }

    /** Whether the reader may say who shares it now. */
    public boolean isAllowed() {
        return item.actions().contains(PoamAction.SHARE);
    }

    /** The agencies that can have a part and have none. */
    public List<AgencyChoice> getAgencies() {
        return agencies;
    }

    public PoamDetail getItem() {
        return item;
    }

    public ShareItem getShare() {
        return share;
    }

    public LinkPart getLink() {
        return link;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
