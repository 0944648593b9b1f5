package dev.edd.host.wire.questions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.document.DocumentRequirement;
import dev.edd.domain.document.DocumentType;
import dev.edd.domain.party.OptionId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Condition;
import dev.edd.domain.questionnaire.DayRule;
import dev.edd.domain.questionnaire.NamedFormat;
import dev.edd.domain.questionnaire.OfferedOption;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.ResponseType;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Currency;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class TermsTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final Vector<OfferedOption> OPTIONS =
            Vector.of(new OfferedOption(new OptionId("w"), "Wages"), new OfferedOption(new OptionId("s"), "Savings"));
    private static final Prompt SOURCE =
            Prompt.required(new PromptId("source"), "Where from?", new ResponseType.SingleSelect(OPTIONS));
    private static final Prompt STAFF =
            Prompt.required(new PromptId("staff"), "How many work for you?", new ResponseType.WholeNumber(0, 500));

    static Stream<Arguments> responses() {
        return Stream.of(
                Arguments.of(ResponseType.FreeForm.upTo(100), "{'min_length':1,'max_length':100}"),
                Arguments.of(
                        ResponseType.FreeForm.of(NamedFormat.IBAN),
                        "{'min_length':1,'max_length':10000,'format':'iban'}"),
                Arguments.of(new ResponseType.SingleSelect(OPTIONS), "{'min_chosen':1,'max_chosen':1}"),
                Arguments.of(new ResponseType.MultiSelect(OPTIONS, 1, 2), "{'min_chosen':1,'max_chosen':2}"),
                Arguments.of(new ResponseType.YesNo(), "{}"),
                Arguments.of(new ResponseType.WholeNumber(-3, 7), "{'min':-3,'max':7}"),
                Arguments.of(
                        new ResponseType.Amount(Currency.getInstance("EUR"), 0, 100_00),
                        "{'min':0,'max':10000,'currency':'EUR'}"),
                Arguments.of(
                        new ResponseType.Day(
                                new DayRule.Between(LocalDate.parse("2020-01-01"), LocalDate.parse("2026-12-31"))),
                        "{'rule':'between','first_day':'2020-01-01','last_day':'2026-12-31'}"),
                Arguments.of(
                        new ResponseType.Day(new DayRule.WithinLastDays(90)), "{'rule':'within_last_days','days':90}"),
                Arguments.of(new ResponseType.Day(new DayRule.NotExpired()), "{'rule':'not_expired'}"),
                Arguments.of(
                        new ResponseType.FileUpload(DocumentRequirement.upTo(3, DocumentType.PASSPORT)),
                        "{'document_types':['passport'],'content_types':['application/pdf','image/jpeg','image/png'],"
                                + "'min_files':1,'max_files':3,'max_bytes':10485760}"));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void the_bounds_of_every_response_are_told(ResponseType response, String expected) {
        assertThat(JSON.readTree(JSON.writeValueAsString(Accepts.of(response))))
                .isEqualTo(JSON.readTree(expected.replace('\'', '"')));
    }

    static Stream<Arguments> conditions() {
        Condition savings = new Condition.OptionChosen(SOURCE.id(), new OptionId("s"));
        Condition many = new Condition.NumberWithin(STAFF.id(), 10, 500);
        return Stream.of(
                Arguments.of(new Condition.Answered(STAFF.id()), "{'kind':'answered','prompt_id':'staff'}"),
                Arguments.of(
                        savings, "{'kind':'option_chosen','prompt_id':'source','option_id':'s','option':'Savings'}"),
                Arguments.of(many, "{'kind':'number_within','prompt_id':'staff','min':10,'max':500}"),
                Arguments.of(
                        new Condition.AllOf(Vector.of(many, new Condition.Not(savings))),
                        "{'kind':'all_of','parts':[{'kind':'number_within','prompt_id':'staff','min':10,'max':500},"
                                + "{'kind':'not','parts':[{'kind':'option_chosen','prompt_id':'source','option_id':'s',"
                                + "'option':'Savings'}]}]}"),
                Arguments.of(
                        new Condition.AnyOf(Vector.of(new Condition.Answered(STAFF.id()))),
                        "{'kind':'any_of','parts':[{'kind':'answered','prompt_id':'staff'}]}"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void a_condition_is_told_whole(Condition condition, String expected) {
        Prompt last = Prompt.required(new PromptId("last"), "And?", ResponseType.FreeForm.upTo(9))
                .withCondition(Option.some(condition))
                .withOptionalFreeForm(true);
        Questionnaire form = new Questionnaire(new QuestionnaireId("form"), 1, "Form", Vector.of(SOURCE, STAFF, last));

        Terms terms = Terms.of(last, form);

        assertThat(terms.required()).isTrue();
        assertThat(terms.takesNote()).isTrue();
        assertThat(JSON.readTree(JSON.writeValueAsString(terms.dependsOn())))
                .isEqualTo(JSON.readTree(expected.replace('\'', '"')));
    }

    @Test
    void what_always_applies_depends_on_nothing() {
        Questionnaire form = new Questionnaire(new QuestionnaireId("form"), 1, "Form", Vector.of(STAFF));

        assertThat(Terms.of(STAFF, form).dependsOn()).isNull();
        assertThat(Terms.of(STAFF, form).takesNote()).isFalse();
    }
}
