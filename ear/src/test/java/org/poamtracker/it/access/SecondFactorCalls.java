package org.poamtracker.it.access;

import static org.poamtracker.it.access.Attempt.changes;
import static org.poamtracker.it.access.Attempt.reads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.poamtracker.security.Proof;
import org.poamtracker.security.SecondFactorService;

/**
 * How the boundary is called at which people keep their second factor. Everybody gets to where a rule says that there is none
 * yet; one of them has one, and is left without it again, for other tests sign in with a password alone.
 */
final class SecondFactorCalls {

    private static final String WHOLE = "head.dor";
    private static final String SERVICE = "security.SecondFactorService.";

    private SecondFactorCalls() {}

    static List<MethodCall> all() {
        SecondFactorService factors = As.a(SecondFactorService.class);
        return List.of(
                any("mine", login -> reads("recoveryCodes=", factors::mine)),
                any("isOffered", login -> reads("", factors::isOffered)),
                any(
                        "putOff",
                        login -> changes("SECURITY_ACCOUNT", () -> {
                            factors.putOff();
                            Tables.write(
                                    "update SECURITY_ACCOUNT set OFFER_PUT_OFF_AT = null, VERSION = VERSION + 1 where ID = ?",
                                    As.account(login));
                        })),
                any(
                        "begin",
                        login -> changes("SECURITY_SECOND_FACTOR", () -> {
                            factors.begin();
                            Tables.write(
                                    "update SECURITY_SECOND_FACTOR set PENDING_SECRET = null, VERSION = VERSION + 1 where ACCOUNT_ID = ?",
                                    As.account(login));
                        })),
                whole("confirm", (proof, codes) -> {}),
                whole("replace", (proof, codes) -> factors.replace(proof)),
                whole("renewRecoveryCodes", (proof, codes) -> codes.addAll(factors.renewRecoveryCodes(proof))),
                whole("turnOff", (proof, codes) -> {}));
    }

    private interface Work {
        void with(Proof proof, List<String> codes);
    }

    private interface ByCaller {
        Attempt by(String login) throws Exception;
    }

    private static MethodCall any(String name, ByCaller call) {
        return new MethodCall(
                SERVICE + name,
                Set.of(Target.ANY),
                (target, login) -> {
                    Signatures.off();
                    return call.by(login);
                },
                true);
    }

    /** On a second factor that is set up before and turned off afterwards, both by what the boundary offers. */
    private static MethodCall whole(String name, Work work) {
        SecondFactorService factors = As.a(SecondFactorService.class);
        return any(
                name,
                login -> changes("SECURITY_ACCOUNT", () -> {
                    if (!login.equals(WHOLE)) {
                        alone(name, factors);
                        return;
                    }
                    factors.begin();
                    String code = Authenticator.now(factors.mine().pending().secret());
                    List<String> codes = new ArrayList<>(factors.confirm(proof(code), 0));
                    work.with(proof(codes.remove(0)), codes);
                    factors.turnOff(proof(codes.get(codes.size() - 1)));
                }));
    }

    /** The one call, of somebody who has no second factor. */
    private static void alone(String name, SecondFactorService factors) throws IOException {
        Proof proof = proof("000000");
        switch (name) {
            case "confirm" -> factors.confirm(proof, 0);
            case "replace" -> factors.replace(proof);
            case "turnOff" -> factors.turnOff(proof);
            default -> factors.renewRecoveryCodes(proof);
        }
    }

    static Proof proof(String code) throws IOException {
        Proof proof = new Proof();
        proof.setPassword(Files.readString(Path.of(System.getProperty("poam.data"), "..", "it-password"))
                .strip());
        proof.setCode(code);
        proof.setAddress("192.0.2.1");
        return proof;
    }
}
