package org.poamtracker.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param only which kinds of work; empty for all
 * @param users how many do the same at once, one measurement for each number
 * @param time how long each measurement goes on
 * @param warmUp how long each kind of work is done before anything is measured, so that the server's code is compiled
 * @param json where the outcome is written for machines, if anywhere
 * @param password of the demonstration's accounts
 */
record BenchSettings(
        List<String> only, List<Integer> users, Duration time, Duration warmUp, Optional<Path> json, String password) {

    private static final int MOST_USERS = 8;

    /** @throws IllegalArgumentException saying what is missing or wrong */
    static BenchSettings of(Map<String, String> options, String password) {
        if (password == null || password.isEmpty()) {
            throw new IllegalArgumentException(
                    "Set POAM_DEMO_PASSWORD to what the demonstration's accounts sign in with, or measure with --items N.");
        }
        List<Integer> users = Arrays.stream(options.getOrDefault("users", "1,8").split(",", -1))
                .map(Integer::valueOf)
                .toList();
        if (users.stream().anyMatch(number -> number < 1 || number > MOST_USERS)) {
            throw new IllegalArgumentException("--users: one to eight at once, such as 1,8");
        }
        return new BenchSettings(
                Arrays.stream(options.getOrDefault("only", "").split(",", -1))
                        .filter(work -> !work.isEmpty())
                        .toList(),
                users,
                seconds(options, "seconds", "4"),
                seconds(options, "warm-up", "6"),
                Optional.ofNullable(options.get("json")).map(Path::of),
                password);
    }

    private static Duration seconds(Map<String, String> options, String name, String otherwise) {
        return Duration.ofSeconds(Long.parseLong(options.getOrDefault(name, otherwise)));
    }
}
