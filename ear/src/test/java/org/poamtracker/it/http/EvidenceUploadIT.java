package org.poamtracker.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The two ways in which files come: one after the other by script, and all at once without. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public class EvidenceUploadIT {

    private static final String HEADER = "X-POAM-Upload";
    private static final String BOUNDARY = "----evidence-upload-boundary";
    private static final Pattern ITEM = Pattern.compile("/poam/show\\.xhtml\\?id=(\\d+)\"");
    private static final Pattern FILE = Pattern.compile("evidence/show\\.xhtml\\?id=");
    private static final int LARGE = 20 << 20;

    @Test
    @DisplayName(
            "S2 what another site could send is refused before it is read: without the header, from elsewhere, by nobody")
    public void refusesWhatIsForged() throws Exception {
        Visitor iso = Visitor.of("iso.dta");
        String item = item(iso);
        String address = "/evidence/upload?type=POAM&id=" + item + "&name=forged.txt";
        int before = files(iso, item);

        assertThat(post(iso, address).status()).isEqualTo(403);
        assertThat(post(iso, address, HEADER, "1", "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(post(iso, address, HEADER, "1", "Sec-Fetch-Site", "same-site")
                        .status())
                .isEqualTo(403);
        assertThat(post(Visitor.of("nobody"), address, HEADER, "1").cell()).isIn("sign-in", "401", "403");
        assertThat(post(Visitor.of("iso.dor"), address, HEADER, "1").status())
                .as("another agency")
                .isEqualTo(422);
        assertThat(iso.get(address).status()).as("as an address").isEqualTo(405);
        assertThat(files(iso, item)).isEqualTo(before);

        assertThat(post(iso, address, HEADER, "1", "Sec-Fetch-Site", "same-origin")
                        .status())
                .as("as our own page sends it")
                .isEqualTo(200);
        assertThat(files(iso, item)).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("FILE-9 five files of 20 MB come in one form without any script")
    public void takesManyLargeOnes() throws Exception {
        Visitor iso = Visitor.of("iso.dta");
        String item = item(iso);
        String address = "/poam/files.xhtml?id=" + item;
        int before = files(iso, item);
        Map<String, String> form = Visitor.form(iso.get(address), "upload");
        form.put("upload", "upload");
        form.put("upload:note", "Five large ones");
        form.put("upload:attach", "");

        Visitor.Answer answer =
                iso.post(address, many(form, 5), "Content-Type", "multipart/form-data; boundary=" + BOUNDARY);

        assertThat(answer.status()).as(answer.shape()).isEqualTo(302);
        assertThat(files(iso, item)).isEqualTo(before + 5);
    }

    @Test
    @DisplayName("FILE-9 more at once than the server takes is refused with a page that says how much it takes")
    public void refusesTooMuch() throws Exception {
        Visitor iso = Visitor.of("iso.dta");
        String address = "/poam/files.xhtml?id=" + item(iso);
        Map<String, String> form = Visitor.form(iso.get(address), "upload");
        form.put("upload:attach", "");

        try {
            Visitor.Answer answer =
                    iso.post(address, many(form, 7), "Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
            assertThat(answer.status()).isIn(400, 413);
            assertThat(answer.body()).contains("125 MB");
        } catch (IOException closed) {
            // the server says no and hangs up while we are still talking
        }
    }

    private static BodyPublisher many(Map<String, String> form, int files) {
        StringBuilder fields = new StringBuilder();
        form.forEach(
                (name, value) -> fields.append(part(name, "")).append(value).append("\r\n"));
        List<byte[]> body = new ArrayList<>();
        body.add(fields.toString().getBytes(StandardCharsets.UTF_8));
        for (int i = 1; i <= files; i++) {
            body.add(part("upload:parts", "; filename=\"large-" + i + ".txt\"").getBytes(StandardCharsets.UTF_8));
            body.add(("Large file " + i + "\n").repeat(LARGE / 13).getBytes(StandardCharsets.UTF_8));
            body.add("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.add(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofByteArrays(body);
    }

    private static String part(String name, String more) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more
                + (more.isEmpty() ? "" : "\r\nContent-Type: text/plain") + "\r\n\r\n";
    }

    private static Visitor.Answer post(Visitor visitor, String address, String... headers)
            throws IOException, InterruptedException {
        return visitor.post(address, BodyPublishers.ofString("Seen on the screen."), headers);
    }

    /** An open item of the agency. */
    private static String item(Visitor iso) throws IOException, InterruptedException {
        Matcher found = ITEM.matcher(iso.get("/poam/list.xhtml?status=open").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static int files(Visitor iso, String item) throws IOException, InterruptedException {
        return (int) FILE.matcher(iso.get("/poam/files.xhtml?id=" + item).body())
                .results()
                .count();
    }
}
