package org.poamtracker.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.poamtracker.security.Proof;
import org.poamtracker.security.SecondFactorService;

/** Behind {@code c:sign}, wherever somebody confirms anew who they are: a page's bean hands {@link #proof()} to its boundary. */
@Named
@RequestScoped
public class Signer {

    @Inject
    SecondFactorService factors;

    @Inject
    HttpServletRequest request;

    private final Proof proof = new Proof();
    private Boolean ready;

    /** What was said, with the address that it came from. */
    public Proof proof() {
        proof.setAddress(request.getRemoteAddr());
        return proof;
    }

    /** Whether the reader has a second factor to sign with. */
    public boolean isReady() {
        if (ready == null) { // a page asks many times
            ready = factors.mine().isSet();
        }
        return ready;
    }

    public Proof getProof() {
        return proof;
    }
}
