package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.poamtracker.poam.CheckVendor;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamDetail;
import org.poamtracker.poam.PoamService;
import org.poamtracker.poam.PoamVendorService;

/** Behind poam/vendor.xhtml: what the vendor of an item was asked and said. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamVendorView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamService poams;

    @Inject
    PoamVendorService vendors;

    @Inject
    PoamWay way;

    @Inject
    Clock clock;

    private Long id;
    private PoamDetail item;
    private CheckVendor check;

    /** Reads the item that the address names. */
    public void open() {
        item = poams.show(id);
        check = new CheckVendor(item.id(), item.version());
        check.setAskedOn(LocalDate.now(clock));
    }

    /** Takes the check-in down. */
    public String save() {
        vendors.checkIn(check);
        return way.on(id, "done.vendor-asked");
    }

    /** Whether the reader may take one down now. */
    public boolean isAllowed() {
        return item.actions().contains(PoamAction.ASK_VENDOR);
    }

    public PoamDetail getItem() {
        return item;
    }

    public CheckVendor getCheck() {
        return check;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
