package org.poamtracker.web.ui;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** An amount of money as people type it: {@code 12500}, {@code $12,500.00}. */
@FacesConverter("amount")
public class AmountConverter implements Converter<BigDecimal> {

    private static final Pattern DECORATION = Pattern.compile("[$,\\s]");

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String text) {
        String digits = text == null ? "" : DECORATION.matcher(text).replaceAll("");
        try {
            return digits.isEmpty() ? null : new BigDecimal(digits);
        } catch (NumberFormatException wrong) {
            throw new ConverterException(wrong);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }
}
