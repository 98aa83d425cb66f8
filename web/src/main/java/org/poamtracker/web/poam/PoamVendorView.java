package org.poamtracker.web.poam;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.poamtracker.poam.CheckVendor;
import org.poamtracker.poam.PoamAction;
import org.poamtracker.poam.PoamVendorService;

/** Behind poam/vendor.xhtml: what the vendor of an item was asked and said. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, and those are serializable
public class PoamVendorView extends PoamItemView {

    private static final long serialVersionUID = 1L;

    @Inject
    PoamVendorService vendors;

    @Inject
    Clock clock;

    private CheckVendor check;

    @Override
    protected void prepare() {
        check = new CheckVendor(getItem().id(), getItem().version());
        check.setAskedOn(LocalDate.now(clock));
    }

    /** Takes the check-in down. */
    public String save() {
        vendors.checkIn(check);
        return back("done.vendor-asked");
    }

    /** Whether the reader may take one down now. */
    public boolean isAllowed() {
        return offers(PoamAction.ASK_VENDOR);
    }

    public CheckVendor getCheck() {
        return check;
    }
}
