package org.poamtracker.reports.selfaudit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How the agencies of a secretariat stand together, or all of them.
 *
 * @param asked how many were asked
 * @param score in per cent of what all their answers could bring
 * @param before that of the year before
 */
record SecretariatFigures(
        String name,
        int asked,
        int certified,
        int late,
        int unasked,
        Integer score,
        Integer before,
        Integer change,
        int gaps,
        int repeats) {

    /** Each secretariat, in the order of its first agency. */
    static List<SecretariatFigures> each(List<AskedAgency> agencies, LocalDate today) {
        Map<String, List<AskedAgency>> each = new LinkedHashMap<>();
        agencies.forEach(agency -> each.computeIfAbsent(agency.secretariat(), none -> new ArrayList<>())
                .add(agency));
        return each.entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue(), today))
                .toList();
    }

    /** These agencies together. */
    static SecretariatFigures of(String name, List<AskedAgency> agencies, LocalDate today) {
        Integer score =
                Points.sum(agencies.stream().map(AskedAgency::points).toList()).score();
        Integer before =
                Points.sum(agencies.stream().map(AskedAgency::before).toList()).score();
        return new SecretariatFigures(
                name,
                count(agencies, AskedAgency::isAsked),
                count(agencies, agency -> agency.standing().isCertified()),
                count(agencies, agency -> agency.isLate(today)),
                count(agencies, agency -> !agency.isAsked()),
                score,
                before,
                Marks.change(score, before),
                agencies.stream().mapToInt(AskedAgency::gaps).sum(),
                agencies.stream().mapToInt(AskedAgency::repeats).sum());
    }

    private static int count(List<AskedAgency> agencies, Predicate<AskedAgency> which) {
        return (int) agencies.stream().filter(which).count();
    }
}
