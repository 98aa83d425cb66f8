package org.poamtracker.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QrImageTest {

    private static final String TEXT =
            "otpauth://totp/POAM%20Tracker:iso.dta?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=POAM%20Tracker&digits=6&period=30";
    private static final int PIXELS = 4;

    @Test
    @DisplayName("SEC-4 what is drawn reads as what was to be drawn")
    void reads() throws Exception {
        String svg = QrImage.svg(TEXT);
        int width = Integer.parseInt(svg.replaceAll("(?s).*viewBox=\"0 0 (\\d+) \\d+\".*", "$1"));
        int side = width * PIXELS;
        int[] picture = new int[side * side];
        Arrays.fill(picture, 0xffffff);
        Matcher cells = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (cells.find()) {
            paint(picture, side, Integer.parseInt(cells.group(1)), Integer.parseInt(cells.group(2)));
        }

        String read = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, picture))))
                .getText();

        assertThat(read).isEqualTo(TEXT);
    }

    private static void paint(int[] picture, int side, int x, int y) {
        for (int row = y * PIXELS; row < (y + 1) * PIXELS; row++) {
            Arrays.fill(picture, row * side + x * PIXELS, row * side + (x + 1) * PIXELS, 0);
        }
    }

    @Test
    @DisplayName("SEC-4 it is an image of its own, dark on light, with nothing to fetch")
    void address() {
        assertThat(QrImage.address(TEXT)).matches("data:image/svg\\+xml;base64,[A-Za-z0-9+/]+=*");
        assertThat(QrImage.svg(TEXT))
                .startsWith("<svg xmlns")
                .contains("fill=\"#fff\"")
                .doesNotContain("<script", "href");
    }
}
