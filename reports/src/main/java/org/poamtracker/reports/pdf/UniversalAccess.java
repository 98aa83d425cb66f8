package org.poamtracker.reports.pdf;

import java.nio.charset.StandardCharsets;
import net.sf.jasperreports.engine.util.JRStringUtil;

/** The metadata by which a PDF says that it follows PDF/UA-1 (ISO 14289-1). */
final class UniversalAccess {

    private UniversalAccess() {}

    static byte[] metadata(String title) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                  <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                    <rdf:Description rdf:about=""
                        xmlns:dc="http://purl.org/dc/elements/1.1/"
                        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                      <dc:format>application/pdf</dc:format>
                      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                      <pdfuaid:part>1</pdfuaid:part>
                    </rdf:Description>
                  </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(JRStringUtil.xmlEncode(title)).getBytes(StandardCharsets.UTF_8);
    }
}
