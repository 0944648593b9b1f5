package dev.edd.adapters.jdbc.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.edd.domain.lifecycle.Claim;
import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.Customer;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.verification.Verification;
import io.vavr.collection.Vector;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this release stored is read by every later one, which keeps this test and these files. */
class GoldenFilesTest {
    static Stream<Golden<?>> golden() {
        return Golden.all().toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("golden")
    <T> void a_stored_text_is_read_as_it_was_meant(Golden<T> golden) {
        assertThat(golden.format().read(golden.text())).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("golden")
    <T> void a_value_is_written_as_it_was_stored(Golden<T> golden) {
        assertThat(golden.format().write(golden.value())).isEqualTo(golden.text());
    }

    @ParameterizedTest
    @MethodSource("golden")
    void a_file_is_named_by_the_code_of_its_value(Golden<?> golden) {
        Code declared = golden.value().getClass().getAnnotation(Code.class);
        // what is no case declares no code, and its family has no other
        String code =
                declared == null ? golden.file().substring(0, golden.file().indexOf('/')) : declared.value();
        assertThat(golden.file()).matches("[a-z_]+/" + code + "(\\.[a-z_]+)?\\.json");
        assertThat(golden.text()).startsWith("{\"format\":1,\"code\":\"" + code + "\",");
    }

    @Test
    void every_text_that_is_there_is_read() {
        Vector<String> texts = Golden.files("").filter(file -> file.endsWith(".json"));
        assertThat(texts).containsExactlyInAnyOrderElementsOf(Golden.all().map(Golden::file));
    }

    @Test
    void every_state_and_event_of_the_kernel_and_what_they_refer_to_has_a_text() {
        assertThat(Golden.all()
                        .<Class<?>>map(golden -> golden.value().getClass())
                        .toSet())
                .containsExactlyInAnyOrderElementsOf(Kernel.stored());
        assertThat(Kernel.stored()).containsAll(inTables());
    }

    @Test
    void every_kind_of_part_is_in_some_text() {
        assertThat(Golden.all()
                        .toJavaStream()
                        .flatMap(golden -> Kernel.within(golden.value()))
                        .map(Object::getClass))
                .containsAll(Kernel.parts());
    }

    @Test
    void every_code_of_the_kernel_is_the_one_that_was_stored() {
        Vector<Vector<String>> stored = Golden.files("codes").map(Golden::lines);
        assertThat(Kernel.codes()).containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void keys_of_parties_and_claims_are_those_that_were_stored() {
        Vector<String> parties = Vector.of(GoldenParties.ADA.key(), GoldenParties.ACME.key());
        Vector<String> claims = GoldenVerifications.births()
                .map(birth -> Verification.LIFECYCLE.born(birth).claim().get())
                .map(Claim::key);
        Claim ofRequest = GoldenRequests.state("requested").claim().get();
        Claim ofOnboarding = GoldenOnboardings.state("in_progress").claim().get();
        assertThat(parties.appendAll(claims).append(ofRequest.key()).append(ofOnboarding.key()))
                .isEqualTo(Golden.lines("keys.txt"));
    }

    @Test
    void two_kinds_of_one_code_or_class_are_no_family() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Format<>("event", VerificationFormats.EVENTS.appendAll(VerificationFormats.EVENTS)))
                .withMessage("two formats of event share a class or a code");
    }

    @Test
    void a_class_without_a_format_is_not_written() {
        Format<Object> nothing = new Format<>("nothing", Vector.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nothing.write("text"))
                .withMessage("nothing has no format for java.lang.String");
    }

    private static Vector<Class<?>> inTables() {
        return Vector.of(
                        Verification.LIFECYCLE,
                        Customer.LIFECYCLE,
                        Counterparty.LIFECYCLE,
                        EddRequest.LIFECYCLE,
                        Onboarding.LIFECYCLE,
                        EddSubmission.LIFECYCLE,
                        CustomerRating.LIFECYCLE)
                .flatMap(Lifecycle::edges)
                .flatMap(edge -> Vector.of(edge.emits(), edge.to()));
    }
}
