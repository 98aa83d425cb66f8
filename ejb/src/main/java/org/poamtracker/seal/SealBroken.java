package org.poamtracker.seal;

import java.io.IOException;

/** A sealed file is not as it was written, or its key is not in the keystore (SEAL-1). The message says which. */
public class SealBroken extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param what is wrong with it */
    public SealBroken(String what) {
        super(what);
    }

    SealBroken(String what, Throwable cause) {
        super(what, cause);
    }
}
