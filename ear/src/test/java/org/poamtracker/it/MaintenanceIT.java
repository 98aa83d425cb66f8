package org.poamtracker.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way of {@code ./poam} into the running server. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MaintenanceIT {

    @Test
    @DisplayName("TRAIL-2 verifies the trail for who can read the data folder's token")
    void verifiesTheTrail() throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(post().header("Authorization", "Bearer " + token()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("as they were written").endsWith("Done.\n");
    }

    @Test
    @DisplayName("answers anybody else as if it were not there")
    void answersNobodyElse() throws IOException, InterruptedException {
        assertThat(ask(post()).statusCode()).isEqualTo(404);
        assertThat(ask(post().header("Authorization", "Bearer wrong")).statusCode())
                .isEqualTo(404);
        assertThat(ask(post().header("Authorization", "Bearer " + token()).header("X-Forwarded-For", "127.0.0.1"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(ask(post().header("Authorization", "Bearer " + token()).GET())
                        .statusCode())
                .isEqualTo(404);
    }

    private static HttpRequest.Builder post() {
        return HttpRequest.newBuilder(URI.create(System.getProperty("poam.it.address") + "/maintenance/verify-trail"))
                .POST(BodyPublishers.noBody());
    }

    private static HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String token() throws IOException {
        return Files.readString(Path.of(System.getProperty("poam.it.data"), "keys", "maintenance.token"))
                .strip();
    }
}
