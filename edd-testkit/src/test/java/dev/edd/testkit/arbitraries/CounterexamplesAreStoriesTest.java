package dev.edd.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What jqwik reports of a property that fails is a short story, which can be read without a debugger. */
class CounterexamplesAreStoriesTest {
    /** Each time from another seed: where shrinking starts decides how near it comes to the shortest. */
    private static final int SEEDS = 5;

    private static final int TOO_MANY_AT_MOST = 3;

    private static final Pattern LINE =
            Pattern.compile("(?m)\\d+\\. \\S+Z (partner|officer|provider|policy): (\\w+: .*)$");

    @RepeatedTest(SEEDS)
    void a_history_is_as_short_as_can_be_and_names_who_gave_which_command_and_what_came_of_it() {
        assertThat(told(NeverSo.NobodyIsReviewed.class))
                .hasSizeBetween(3, 3 + TOO_MANY_AT_MOST)
                .startsWith("create: none -> storing")
                .contains("flag_for_review: waiting -> reviewing");
    }

    @RepeatedTest(SEEDS)
    void a_history_of_rounds_has_no_step_too_many() {
        // what was opened may ask for a document, without which nothing is reviewed
        assertThat(told(NeverSo.NobodyIsAskedFurther.class))
                .filteredOn(line -> !line.startsWith("attach_document"))
                .hasSizeBetween(4, 4 + TOO_MANY_AT_MOST)
                .startsWith("open: none -> requested")
                .contains("begin_review: submitted -> in_review");
    }

    @RepeatedTest(SEEDS)
    void a_script_shows_what_was_refused_and_why() {
        assertThat(told(NeverSo.NobodyCancelsInVain.class))
                .hasSizeBetween(3, 3 + TOO_MANY_AT_MOST)
                .startsWith("open: none -> requested")
                .last()
                .asString()
                .contains("cancelled, refused with ");
    }

    /** Their toString would say that they are redacted. */
    @Test
    void values_are_told_by_their_components() {
        assertThat(shrunk(NeverSo.NothingIsWorthMuch.class))
                .contains(
                        "PeriodicAmount",
                        "Money",
                        "minorUnits=1000",
                        "currency=",
                        "frequency=None",
                        "Some[PartyName{full=")
                .doesNotContain("redacted", "Vector(", "Some(");
    }

    /** The lines of the shrunk sample, without their numbers, instants and roles. */
    private static List<String> told(Class<?> claims) {
        return LINE.matcher(shrunk(claims))
                .results()
                .map((MatchResult line) -> line.group(2))
                .toList();
    }

    private static String shrunk(Class<?> claims) {
        String report = report(claims);
        assertThat(report).contains("Shrunk Sample");
        return report.substring(report.indexOf("Shrunk Sample"), report.indexOf("Original Sample"));
    }

    private static String report(Class<?> claims) {
        return EngineTestKit.engine("jqwik")
                .selectors(selectClass(claims))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .execute()
                .testEvents()
                .reportingEntryPublished()
                .stream()
                .map(event -> event.getPayload().map(Object::toString).orElse(""))
                .collect(Collectors.joining("\n"));
    }
}
