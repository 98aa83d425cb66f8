package org.poamtracker.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S7 and the headers: no trick with an address, a session or an answer opens what is shut. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SessionIT {

    private static final List<String> TRICKS = List.of(
            "/home.xhtml;jsessionid=0123456789abcdef",
            "/;x=y/home.xhtml",
            "//home.xhtml",
            "/./home.xhtml",
            "/x/../home.xhtml",
            "/errors/../home.xhtml",
            "/errors/%2e%2e/home.xhtml",
            "/errors/..;/home.xhtml",
            "/jakarta.faces.resource/..;/home.xhtml",
            "/jakarta.faces.resource/%2e%2e/home.xhtml",
            "/health/%2e%2e/home.xhtml",
            "/HOME.xhtml",
            "/home.XHTML",
            "/home%2exhtml",
            "/home.xhtml/",
            "/home.xhtml/signin.xhtml",
            "/finding//list.xhtml",
            "/finding/list.xhtml;/signin.xhtml",
            "/WEB-INF/web.xml",
            "/web-inf/web.xml",
            "/errors/%2e%2e/WEB-INF/web.xml",
            "/META-INF/MANIFEST.MF",
            "/errors/..%2fhome.xhtml",
            "/errors/%252e%252e/home.xhtml",
            "/session/alive/",
            "/SIGNOUT",
            "/intake/refused;x?id=1",
            "/intake//refused?id=1");

    @Test
    @DisplayName("S7 no spelling of an address shows a page to whoever is not signed in")
    void spellingsStayShut() throws Exception {
        Visitor nobody = Visitor.of("nobody");
        for (String trick : TRICKS) {
            Visitor.Answer answer = nobody.get(trick);

            assertThat(answer.status())
                    .as(trick + " " + answer.header("location"))
                    .isIn(302, 400, 404);
            assertThat(answer.body()).as(trick).doesNotContain("Sign out", "<web-app", "/signout");
        }
    }

    @Test
    @DisplayName("S7 the session has another id after sign-in, and the one from before is worth nothing")
    void signingInChangesTheId() throws Exception {
        Visitor reader = Visitor.of("nobody");
        reader.get("/signin.xhtml");
        String before = reader.cookie();
        reader.signIn("head.dta");

        assertThat(reader.cookie()).isNotEqualTo(before);
        assertThat(with(before).get("/home.xhtml").cell()).isEqualTo("sign-in");
        assertThat(reader.get("/home.xhtml").cell()).isEqualTo("200");
    }

    @Test
    @DisplayName("S7 a session chosen by somebody else is not taken over")
    void planted() throws Exception {
        Visitor reader = with("poam-session=planted0123456789");
        reader.signIn("head.dta");

        assertThat(reader.cookie()).doesNotContain("planted");
        assertThat(with("poam-session=planted0123456789").get("/home.xhtml").cell())
                .isEqualTo("sign-in");
    }

    @Test
    @DisplayName("SEC-5 a session that was signed out of does not open again")
    void signedOutStaysOut() throws Exception {
        Visitor reader = Visitor.of("head.dta");
        String before = reader.cookie();
        reader.post("/signout", Map.of());

        assertThat(reader.get("/home.xhtml").cell()).isEqualTo("sign-in");
        assertThat(with(before).get("/home.xhtml").cell()).isEqualTo("sign-in");
    }

    @Test
    @DisplayName("SEC-6 a session ended from another browser is refused at its next request")
    void endedElsewhere() throws Exception {
        Visitor here = Visitor.of("board");
        Visitor there = Visitor.of("board");
        Visitor.Answer page = here.get("/account/sessions.xhtml");
        Map<String, String> form = new LinkedHashMap<>(Visitor.form(page, "sessions"));
        String button = page.body().replaceAll("(?s).*?name=\"(sessions:[^\"]*:end)\".*", "$1");
        form.put(button, "");
        for (int others = page.body().split(":end\"", -1).length;
                others > 0 && there.get("/home.xhtml").status() == 200;
                others--) {
            here.post("/account/sessions.xhtml", form);
            page = here.get("/account/sessions.xhtml");
            form = new LinkedHashMap<>(Visitor.form(page, "sessions"));
            form.put(page.body().replaceAll("(?s).*?name=\"(sessions:[^\"]*:end)\".*", "$1"), "");
        }

        assertThat(there.get("/home.xhtml").cell()).isEqualTo("sign-in");
        assertThat(here.get("/home.xhtml").cell()).isEqualTo("200");
    }

    @Test
    @DisplayName("S2 forged rows and buttons of the page of sessions end nobody's session")
    void forgedRowsEndNothing() throws Exception {
        Visitor victim = Visitor.of("head.dor");
        Visitor attacker = Visitor.of("contractor.acme");
        Map<String, String> shown = Visitor.form(attacker.get("/account/sessions.xhtml"), "sessions");
        int tries = Boolean.getBoolean("poam.long") ? 500 : 30;
        for (int row = -5; row < tries; row++) {
            Map<String, String> form = new LinkedHashMap<>(shown);
            form.keySet().removeIf(name -> name.endsWith(":end"));
            form.put(row % 2 == 0 ? "sessions:j_idt5:" + row + ":end" : "sessions:" + row + ":end", "");

            assertThat(attacker.post("/account/sessions.xhtml", form).status())
                    .as("row " + row)
                    .isIn(200, 302, 404, 409);
        }
        assertThat(victim.get("/home.xhtml").cell()).isEqualTo("200");
        assertThat(attacker.get("/home.xhtml").cell()).isEqualTo("200");
    }

    @Test
    @DisplayName("pages run no script without their nonce; everything else may load nothing")
    void policies() throws Exception {
        Visitor reader = Visitor.of("head.dta");
        for (String page :
                List.of("/home.xhtml", "/finding/list.xhtml", "/no/such/page.xhtml", "/errors/notfound.xhtml")) {
            String policy = reader.get(page).header("content-security-policy");
            String scripts = policy.replaceAll("(?s).*script-src", "");

            assertThat(scripts)
                    .as(page + ": " + policy)
                    .contains("'nonce-")
                    .doesNotContain("unsafe-inline", "unsafe-eval");
            assertThat(policy)
                    .as(page)
                    .contains("object-src 'none'", "frame-ancestors 'none'", "base-uri", "form-action");
        }
        Visitor nobody = Visitor.of("nobody");
        String stylesheet = nobody.get("/signin.xhtml")
                .body()
                .replaceAll("(?s).*?href=\"(/jakarta.faces.resource/[^\"]*)\".*", "$1");
        for (Visitor.Answer answer : List.of(
                nobody.get(stylesheet.replace("&amp;", "&")),
                nobody.get("/health/ready"),
                nobody.get("/poam/export"),
                reader.get("/session/alive"))) {
            assertThat(answer.header("content-security-policy"))
                    .as(answer.response().uri().toString())
                    .startsWith("default-src 'none'");
            assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
        }
    }

    private static Visitor with(String cookie) throws Exception {
        Visitor visitor = Visitor.of("nobody");
        visitor.cookie(cookie);
        return visitor;
    }
}
