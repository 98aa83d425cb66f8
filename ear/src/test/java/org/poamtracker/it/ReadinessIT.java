package org.poamtracker.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a stranger on the network learns. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ReadinessIT {

    @Test
    @DisplayName("answers whether it is ready without sign-in, and does not say what it runs on")
    void answersWithoutSignIn() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("ready\n");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
    }

    @Test
    @DisplayName("offers no address of the server's own")
    void offersNothingOfTheServers() throws IOException, InterruptedException {
        assertThat(get("/wildfly-services/naming").headers().firstValue("location"))
                .hasValueSatisfying(location -> assertThat(location).contains("/signin.xhtml"));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create(System.getProperty("poam.it.address") + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
