package dev.edd.adapters.jdbc;

import dev.edd.adapters.jdbc.format.QuestionnaireFormats;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.QuestionnaireRepository;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The table of questionnaires, a row for each version, append-only. */
final class QuestionnaireRows implements QuestionnaireRepository {
    static final String TABLE = "edd_questionnaire";

    private final Session session;

    QuestionnaireRows(Session session) {
        this.session = session;
    }

    @Override
    public Option<Questionnaire> find(QuestionnaireRef ref) {
        return session.row(
                "select id, version, body from " + TABLE
                        + " where tenant = :tenant and id = :id and version = :version",
                row -> row.bind("id", ref.id().value()).bind("version", ref.version()),
                (row, context) -> read(row));
    }

    @Override
    public Option<Questionnaire> latest(QuestionnaireId id) {
        return session.row(
                "select id, version, body from " + TABLE
                        + " where tenant = :tenant and id = :id order by tenant desc, id desc, version desc limit 1",
                row -> row.bind("id", id.value()),
                (row, context) -> read(row));
    }

    @Override
    public Seq<Questionnaire> latest(Option<QuestionnaireId> after, int most) {
        Keyset.requireSize(most);
        String beyond = after.map(ignored -> " and q.id > :after").getOrElse("");
        return session.rows(
                "select q.id, q.version, q.body from " + TABLE + " q where q.tenant = :tenant" + beyond
                        + " and not exists (select 1 from " + TABLE
                        + " n where n.tenant = q.tenant and n.id = q.id and n.version > q.version)"
                        + " order by q.tenant, q.id limit :most",
                row -> {
                    after.forEach(last -> row.bind("after", last.value()));
                    row.bind("most", most);
                },
                (row, context) -> read(row));
    }

    /** Stores a version unless it is there already. */
    boolean insert(Questionnaire questionnaire) {
        return session.insertUnlessInUse(
                "insert into " + TABLE + " (tenant, id, version, body) values (:tenant, :id, :version, :body)",
                row -> row.bind("id", questionnaire.id().value())
                        .bind("version", questionnaire.version())
                        .bind("body", QuestionnaireFormats.QUESTIONNAIRE.write(questionnaire)));
    }

    private static Questionnaire read(ResultSet row) throws SQLException {
        String id = row.getString("id");
        int version = row.getInt("version");
        String body = row.getString("body");
        return Bodies.read(TABLE + ' ' + id + ' ' + version, () -> {
            Questionnaire questionnaire = QuestionnaireFormats.QUESTIONNAIRE.read(body);
            if (!questionnaire.id().value().equals(id) || questionnaire.version() != version) {
                throw new IllegalArgumentException("the questionnaire is another one, or another version");
            }
            return questionnaire;
        });
    }
}
