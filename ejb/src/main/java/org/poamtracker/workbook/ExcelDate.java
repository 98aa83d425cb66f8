package org.poamtracker.workbook;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;

/** Days as Excel counts them, from 1900 or, in workbooks that began on a Mac, from 1904. */
final class ExcelDate {

    private static final double LAST_SERIAL = 2_958_465;

    private ExcelDate() {}

    /** The day behind a number: a serial, or digits such as 20260131. Nothing where it is neither. */
    static Optional<LocalDate> of(double number, boolean from1904) {
        if (number >= 1 && number <= LAST_SERIAL) {
            return Optional.of(DateUtil.getLocalDateTime(number, from1904).toLocalDate());
        }
        boolean digits = number > LAST_SERIAL && number < 100_000_000 && number == Math.rint(number);
        return digits ? DateText.whole(String.valueOf((long) number)) : Optional.empty();
    }
}
