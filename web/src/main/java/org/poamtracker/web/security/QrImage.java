package org.poamtracker.web.security;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A text as a QR code, for an {@code img}: dark on light whatever the page looks like, or no camera reads it. */
final class QrImage {

    /** What the standard asks for around it. */
    private static final int QUIET = 4;

    private QrImage() {}

    /** {@code data:image/svg+xml…}: sharp at any size, nothing to fetch, and the content policy lets it through. */
    static String address(String text) {
        byte[] picture = svg(text).getBytes(StandardCharsets.US_ASCII);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(picture);
    }

    static String svg(String text) {
        BitMatrix cells = cells(text);
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < cells.getHeight(); y++) {
            for (int x = 0; x < cells.getWidth(); x++) {
                if (cells.get(x, y)) {
                    dark.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + cells.getWidth() + " " + cells.getHeight()
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + cells.getWidth() + "v"
                + cells.getHeight() + "H0z\"/><path d=\"" + dark + "\"/></svg>";
    }

    private static BitMatrix cells(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
