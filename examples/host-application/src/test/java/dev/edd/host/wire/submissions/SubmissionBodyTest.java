package dev.edd.host.wire.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.party.RequestId;
import dev.edd.domain.submission.RawValue;
import dev.edd.domain.submission.RawValue.Field;
import dev.edd.domain.submission.RawValue.Fields;
import dev.edd.domain.submission.RawValue.Text;
import dev.edd.host.wire.reading.Guid;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubmissionBodyTest {
    private static final UUID REQUEST = new UUID(1, 2);

    @Test
    void the_tenant_is_what_the_key_says_and_not_the_body() {
        assertThat(translated(new Field("tenant", Fields.of()), field("reason", "x"), field("tenant", "y")))
                .isEqualTo(Fields.of(field("reason", "x")));
    }

    @Test
    void the_guid_of_a_request_is_a_case_id() {
        assertThat(translated(field("case_id", Guid.of(REQUEST))))
                .isEqualTo(Fields.of(field("case_id", REQUEST.toString())));
    }

    @Test
    void any_other_case_id_stays_as_it_came() {
        Fields guid = Fields.of(field("case_id", Guid.of(new UUID(3, 4))));
        Fields number = Fields.of(new Field("case_id", new RawValue.WholeNumber(12345)));

        assertThat(translated(guid)).isEqualTo(guid);
        assertThat(translated(number)).isEqualTo(number);
    }

    @Test
    void a_resource_may_be_named_by_its_guid() {
        assertThat(translated(field("related_resource_id", Guid.of(REQUEST))))
                .isEqualTo(Fields.of(field("related_resource_id", REQUEST.toString())));
    }

    @Test
    void what_is_no_object_is_for_the_library_to_judge() {
        RawValue text = new Text("tenant");

        assertThat(translated(text)).isEqualTo(text);
    }

    private static Field field(String name, String text) {
        return new Field(name, new Text(text));
    }

    private static RawValue translated(Field... fields) {
        return translated(Fields.of(fields));
    }

    private static RawValue translated(RawValue body) {
        return SubmissionBody.translated(body, new RequestId(REQUEST)::equals);
    }
}
