package org.poamtracker.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S2: forms that no page of ours sent. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public class ForgedFormIT {

    private static final String STATE = "jakarta.faces.ViewState";
    private static final String NONCE = "primefaces.nonce";
    private static final String PAGE = "/account/password.xhtml";

    @Test
    @DisplayName(
            "S2 a form without nonce or state, or with another page's, does nothing and hears that the page has expired")
    public void forgedFormsDoNothing() throws Exception {
        Visitor reader = Visitor.of("head.dor");
        Map<String, String> other = Visitor.form(reader.get("/account/sessions.xhtml"), "sessions");
        long faults = faults();
        int number = 0;
        for (Consumer<Map<String, String>> forgery : forgeries(other)) {
            Map<String, String> form = change(reader);
            forgery.accept(form);
            refused(reader.post(PAGE, form), form, "forgery " + ++number);
            form.put("jakarta.faces.partial.ajax", "true");
            form.put("jakarta.faces.partial.execute", "@all");
            form.put("jakarta.faces.source", "password:submit");
            refused(reader.post(PAGE, form), form, "forgery " + number + " by Ajax");
        }

        assertThat(faults()).as("faults in the server's log").isEqualTo(faults);
        assertThat(Visitor.of("head.dor").get("/home.xhtml").status())
                .as("with the password as it was")
                .isEqualTo(200);
    }

    @Test
    @DisplayName("S2 the same form as the page sends it is read")
    public void theFormItselfIsRead() throws Exception {
        Visitor reader = Visitor.of("head.dor");
        Map<String, String> form = change(reader);
        form.put("password:current", "not the present one");

        Visitor.Answer answer = reader.post(PAGE, form);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("The current password is not right");
    }

    private static List<Consumer<Map<String, String>>> forgeries(Map<String, String> other) {
        return List.of(
                form -> form.remove(NONCE),
                form -> form.put(NONCE, "not base64 at all"),
                form -> form.put(NONCE, other.get(NONCE)),
                form -> form.remove(STATE),
                form -> form.put(STATE, "4711:4711"),
                form -> form.put(STATE, "<script>"),
                form -> form.put(STATE, "stateless"),
                form -> form.put(STATE, other.get(STATE)),
                form -> form.putAll(Map.of(STATE, other.get(STATE), NONCE, other.get(NONCE))));
    }

    /** With no nonce that can be read there is no page, only words; Ajax is shown pages as part of a good answer. */
    private static void refused(Visitor.Answer answer, Map<String, String> form, String what) {
        boolean page = form.getOrDefault(NONCE, "").matches("[\\w+/=]{32,}");
        boolean ajax = form.containsKey("jakarta.faces.partial.ajax");
        assertThat(answer.status()).as(what).isEqualTo(!page ? 400 : ajax ? 200 : 409);
        assertThat(answer.body())
                .as(what)
                .contains(page ? "This page is too old" : "was not sent by its page", "repeat the last step");
    }

    /** Would change the password, had the page sent it. */
    private static Map<String, String> change(Visitor reader) throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>(Visitor.form(reader.get(PAGE), "password"));
        form.put("password", "password");
        form.put("password:current", Visitor.demoPassword());
        form.put("password:chosen", "never set by a forger 4711");
        form.put("password:submit", "");
        return form;
    }

    private static long faults() throws IOException {
        Path log = Path.of(System.getProperty("poam.it.data"), "log", "server.log");
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" ERROR ")).count();
        }
    }
}
