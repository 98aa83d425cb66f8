package org.poamtracker.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormTest {

    private static final String PAGE = """
            <script nonce="abc"></script>
            <form id="other" action="/x.xhtml"><input name="other:a" value="no" /></form>
            <form id="item" name="item" method="post" action="/poam/edit.xhtml?id=5&amp;x=1">
            <input type="hidden" name="item" value="item" /><input name="item:name" type="text" value="&quot;A&quot; &amp; B" />
            <input name="item:agreed" value="2026" disabled="disabled" />
            <textarea name="item:text" rows="5">
            one &lt; two</textarea>
            <select name="item:rating"><option value="">-</option><option value="LOW" selected="selected">Low</option></select>
            <input type="checkbox" name="item:left" /><input type="checkbox" name="item:ticked" checked="checked" value="true" />
            <button name="item:save">Save</button></form>""";

    @Test
    @DisplayName("a form is sent as the page shows it, without what is disabled or not ticked")
    void isSentAsShown() throws IOException {
        Form form = Form.in(PAGE, "item").set("text", "three");

        assertThat(form.action()).isEqualTo("/poam/edit.xhtml?id=5&x=1");
        assertThat(form.get("name")).isEqualTo("\"A\" & B");
        assertThat(form.body("save").split("&"))
                .containsExactlyInAnyOrder(
                        "item=item",
                        "item%3Aname=%22A%22+%26+B",
                        "item%3Atext=three",
                        "item%3Arating=LOW",
                        "item%3Aticked=true",
                        "item%3Asave=",
                        "primefaces.nonce=abc");
    }

    @Test
    @DisplayName("a page without the form says so")
    void saysThatThereIsNone() {
        assertThatThrownBy(() -> Form.in(PAGE, "step"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("step");
    }
}
