package org.poamtracker.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.poamtracker.security.SecondFactorDetail;
import org.poamtracker.security.SecondFactorService;

/** Behind account/secondfactor.xhtml, and the offer on the home page. Recovery codes are shown once and kept nowhere. */
@Named
@RequestScoped
public class SecondFactorView {

    private static final String AGAIN = "/account/secondfactor.xhtml?faces-redirect=true";
    private static final int GROUP = 4;

    @Inject
    SecondFactorService factors;

    @Inject
    Signer signer;

    @Inject
    HttpServletRequest request;

    private SecondFactorDetail detail;
    private Boolean offered;
    private List<String> codes;

    /** Begins to set one up. */
    public String begin() {
        factors.begin();
        return AGAIN;
    }

    /** Begins to set up another. */
    public String replace() {
        factors.replace(signer.proof());
        return AGAIN;
    }

    /** Lets what was set up count, and shows the recovery codes. The session is worth more now, so its id changes. */
    public void confirm() {
        codes = factors.confirm(signer.proof(), BrowserSession.id(request));
        detail = null;
        request.changeSessionId();
    }

    /** Makes new recovery codes and shows them. */
    public void renew() {
        codes = factors.renewRecoveryCodes(signer.proof());
        detail = null;
    }

    /** Does without. */
    public String turnOff() {
        factors.turnOff(signer.proof());
        return AGAIN + "&off=1";
    }

    /** Does not want to be asked for a while. */
    public String putOff() {
        factors.putOff();
        return "/home.xhtml?faces-redirect=true";
    }

    /** Whether the home page offers it. */
    public boolean isOffered() {
        if (offered == null) { // a page asks many times
            offered = factors.isOffered();
        }
        return offered;
    }

    /** How it stands. */
    public SecondFactorDetail getDetail() {
        if (detail == null) {
            detail = factors.mine();
        }
        return detail;
    }

    /** Whether nothing else is open to the reader before one is set up. */
    public boolean isOwed() {
        return getDetail().demanded() && !getDetail().isSet();
    }

    /** The secret that is being set up, as a picture. */
    public String getPicture() {
        return QrImage.address(getDetail().pending().address());
    }

    /** The same for typing, in groups. */
    public String getSecret() {
        return getDetail().pending().secret().replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    public List<String> getCodes() {
        return codes;
    }
}
