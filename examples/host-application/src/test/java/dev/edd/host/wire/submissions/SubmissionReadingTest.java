package dev.edd.host.wire.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.edd.domain.party.RequestId;
import dev.edd.domain.submission.RawValue;
import dev.edd.domain.submission.RawValue.Field;
import dev.edd.domain.submission.RawValue.Fields;
import dev.edd.domain.submission.RawValue.Text;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.ResourceType;
import dev.edd.domain.submission.SubmissionValidator;
import dev.edd.host.wire.errors.Answered;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Guid;
import dev.edd.host.wire.submissions.SubmissionSettings.Strictness;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubmissionReadingTest {
    private static final UUID REQUEST = new UUID(1, 2);

    private final SubmissionReading reading =
            new SubmissionReading(new SubmissionValidator(new SubmissionSettings(Strictness.LENIENT).reading()));
    private final List<RequestId> lookedUp = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void the_guid_of_a_request_is_a_case_id_of_whatever_resource(ResourceType type) {
        ResourceSubmission read = read(about(type).append(field("case_id", Guid.of(REQUEST))));

        assertThat(read.resource().type()).isEqualTo(type);
        assertThat(caseId(read)).isEqualTo(REQUEST.toString());
        assertThat(lookedUp).containsExactly(new RequestId(REQUEST));
    }

    @Test
    void any_other_case_id_stays_as_it_came() {
        String guid = Guid.of(new UUID(3, 4));

        assertThat(caseId(read(account().append(field("case_id", guid))))).isEqualTo(guid);
        assertThat(caseId(read(account().append(new Field("case_id", new RawValue.WholeNumber(12345))))))
                .isEqualTo("12345");
    }

    @Test
    void no_request_is_looked_up_for_a_body_that_is_refused_however_many_it_names() {
        Vector<Field> many =
                Vector.rangeClosed(1, 22_000).map(number -> field("case_id", Guid.of(new UUID(7, number))));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> read(account().appendAll(many)));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> read(account().appendAll(many.take(2))));
        assertThat(lookedUp).isEmpty();
    }

    @Test
    void a_resource_may_be_named_by_its_guid() {
        assertThat(read(account().append(field("case_id", "5"))).resource().id())
                .isEqualTo(new UUID(5, 6));
    }

    @Test
    void the_tenant_is_what_the_key_says_and_moves_no_position() {
        Field tenant = new Field("tenant", Fields.of());
        assertThat(caseId(read(account().prepend(tenant).append(field("case_id", "5")))))
                .isEqualTo("5");

        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> read(
                        account().prepend(tenant).append(field("case_id", "5")).append(field("no", ""))));

        assertThat(Answered.by(refused).violations())
                .extracting(Problem.Flaw::message)
                .containsExactly("Field 5, counted from 0, is not known here");
    }

    @Test
    void what_is_no_object_is_for_the_library_to_judge() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> reading.of(new Text("tenant"), lookedUp::add));
    }

    private static Vector<Field> account() {
        return about(ResourceType.ACCOUNT);
    }

    private static Vector<Field> about(ResourceType type) {
        return Vector.of(
                field("related_resource_id", Guid.of(new UUID(5, 6))),
                field("related_resource_type", type.code()),
                field("reason", "CASE_REQUEST"));
    }

    private static Field field(String name, String text) {
        return new Field(name, new Text(text));
    }

    private static String caseId(ResourceSubmission submission) {
        return ((Reason.CaseRequest) submission.reason()).caseId().value();
    }

    private ResourceSubmission read(Vector<Field> fields) {
        return reading.of(new Fields(fields), request -> {
            lookedUp.add(request);
            return request.value().equals(REQUEST);
        });
    }
}
