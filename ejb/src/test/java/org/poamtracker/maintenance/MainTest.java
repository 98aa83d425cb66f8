package org.poamtracker.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is made of the words on the command line. */
class MainTest {

    @Test
    @DisplayName("reads options with values, flags without, and the one file")
    void readsOptions() {
        assertThat(Main.options("data", "load", "--items", "5", "--force", "some.zip"))
                .isEqualTo(Map.of("items", "5", "force", "true", "file", "some.zip"));
    }

    @Test
    @DisplayName("takes a number or its default, and says what is no number")
    void takesNumbers() {
        MaintenanceContext context = new MaintenanceContext(null, null, Map.of("items", "many"), null);

        assertThat(context.number("seed", 42)).isEqualTo(42);
        assertThatThrownBy(() -> context.number("items", 1))
                .isInstanceOf(MaintenanceFailure.class)
                .hasMessage("--items needs a number, not many");
    }

    @Test
    @DisplayName("names the commands there are when asked for another")
    void namesTheCommands() {
        StringWriter said = new StringWriter();

        boolean done = new Maintenance(null, null, true).run("tidy", Map.of(), new PrintWriter(said));

        assertThat(done).isFalse();
        assertThat(said.toString())
                .startsWith("Failed: There is no command tidy")
                .contains("backup", "verify-trail");
    }
}
