package org.poamtracker.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./poam} makes of its settings, before any server starts. */
class DoorIT {

    private static final String KEYSTORE = "target/poam.ear"; // any file that can be read

    @TempDir
    Path folder;

    @Test
    @DisplayName("SEC-8 bound to anything but loopback it wants TLS or a named proxy, and says so")
    void wantsTls() throws IOException, InterruptedException {
        Answer answer = prepare(Map.of("POAM_BIND", "0.0.0.0"));

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.text()).contains("POAM_TLS_KEYSTORE", "POAM_PROXY");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    @DisplayName("SEC-8 with a key store the plain listener stays on loopback and cookies travel encrypted only")
    void takesAKeyStore() throws IOException, InterruptedException {
        prepare(Map.of("POAM_BIND", "0.0.0.0", "POAM_TLS_KEYSTORE", KEYSTORE, "POAM_TLS_KEYSTORE_PASSWORD", "a\\b"));

        assertThat(properties())
                .containsEntry("jboss.bind.address", "0.0.0.0")
                .containsEntry("poam.bind.http", "127.0.0.1")
                .containsEntry("poam.cookie.secure", "true")
                .containsEntry("poam.tls.keystore.password", "a\\b");
    }

    @Test
    @DisplayName("SEC-8 a proxy is named by its address, and people's own address is known")
    void wantsToKnowTheProxy() throws IOException, InterruptedException {
        assertThat(prepare(Map.of("POAM_BIND", "0.0.0.0", "POAM_PROXY", "any' allow"))
                        .text())
                .contains("not an address");
        assertThat(prepare(Map.of("POAM_BIND", "0.0.0.0", "POAM_PROXY", "10.0.0.7"))
                        .text())
                .contains("POAM_ADDRESS");
    }

    @Test
    @DisplayName("each function of the script is written once, for a second one would silently take its place")
    void namesItsFunctionsOnce() throws IOException {
        List<String> functions = Files.readAllLines(Path.of("..", "poam")).stream()
                .filter(line -> line.matches("[a-z_]+\\(\\) .*"))
                .map(line -> line.substring(0, line.indexOf('(')))
                .toList();

        assertThat(functions).contains("is_ready").doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("SEC-1 secrets are made once for each data folder, for its owner's eyes only")
    void makesSecretsOnce() throws IOException, InterruptedException {
        prepare(Map.of());
        Path key = folder.resolve("data/keys/trail.key");
        String made = Files.readString(key);

        prepare(Map.of());

        assertThat(key).hasContent(made.strip());
        assertThat(java.util.Base64.getDecoder().decode(made.strip())).hasSize(32);
        assertThat(permissions(key)).isEqualTo("rw-------");
        assertThat(permissions(key.getParent())).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("data/keys/server.properties"))).isEqualTo("rw-------");
        assertThat(folder.resolve("data/server/java.options")).content().doesNotContain((String)
                properties().get("poam.db.password"));
    }

    @Test
    @DisplayName("SEC-1 a demonstration password has 15 characters or more")
    void wantsALongPassword() throws IOException, InterruptedException {
        assertThat(prepare(Map.of("POAM_DEMO_PASSWORD", "fourteen chars")).text())
                .contains("15 characters");
        assertThat(prepare(Map.of("POAM_DEMO_PASSWORD", "fifteen charact")).status())
                .isZero();
    }

    @Test
    @DisplayName("on Oracle there is no demonstration, and both accounts come from the settings")
    void runsOnOracle() throws IOException, InterruptedException {
        Path password = Files.writeString(folder.resolve("password"), "from a file\n");
        prepare(Map.of(
                "POAM_DB_URL", "jdbc:oracle:thin:@//db.example.gov:1521/poam",
                "POAM_DB_USER", "POAM_APP",
                "POAM_DB_PASSWORD_FILE", password.toString(),
                "POAM_DB_OWNER_USER", "POAM",
                "POAM_DB_OWNER_PASSWORD", "x"));

        assertThat(properties())
                .containsEntry("poam.db.driver", "oracle")
                .containsEntry("poam.db.password", "from a file")
                .containsEntry("poam.db.owner.user", "POAM")
                .containsEntry("poam.db.session", "ALTER SESSION SET CURRENT_SCHEMA = POAM");
        assertThat(folder.resolve("data/keys/demo.password")).doesNotExist();
    }

    private record Answer(int status, String text) {}

    private Answer prepare(Map<String, String> settings) throws IOException, InterruptedException {
        ProcessBuilder door = new ProcessBuilder(
                "../poam", "prepare", "--data", folder.resolve("data").toString());
        door.environment().keySet().removeIf(name -> name.startsWith("POAM_"));
        door.environment().putAll(settings);
        Process process = door.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private Properties properties() throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("data/keys/server.properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
