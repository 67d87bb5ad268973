package nl.regie.core.json;

import java.util.List;
import java.util.Optional;
import nl.regie.core.board.Board;
import nl.regie.core.board.BoardCheck;
import nl.regie.core.board.BoardFunction;
import nl.regie.core.board.BoardMunicipality;
import nl.regie.core.board.BoardParty;
import nl.regie.core.board.BoardSeat;
import nl.regie.core.board.Body;
import nl.regie.core.board.BodyKind;
import nl.regie.core.document.DocumentType;
import nl.regie.core.document.Version;
import nl.regie.core.json.form.Codec;
import nl.regie.core.json.form.Fields;
import nl.regie.core.json.form.Form;
import nl.regie.core.json.form.Key;
import nl.regie.core.json.form.ObjectForm;
import nl.regie.core.json.form.TermForm;
import nl.regie.core.json.part.PlaceJson;
import nl.regie.core.json.part.Scalars;
import nl.regie.core.place.MunicipalityCode;
import nl.regie.core.place.SafetyHouse;

/**
 * The door for the board of a house. {@code check} tells what is wrong with its composition, and what is advised.
 *
 * <p>Source: ON 3, 6; ROLE-8, SDK-1.
 */
public final class BoardJson {

    /** What stands as {@code format} in every board. */
    public static final String FORMAT = "nl.regie.board";

    /** The kind of document that holds one board. */
    public static final DocumentType<Board> TYPE =
            Codec.of(FORMAT, new Version(1, 0), BoardJson::board, BoardCheck::violations);

    private static final int MOST = 1_000;

    private BoardJson() {}

    private static Form<BoardSeat> seat() {
        Fields<BoardSeat> fields = Fields.of("BoardSeat");
        Key<BoardParty> party = fields.required("party", TermForm.of(BoardParty.class), BoardSeat::party);
        Key<String> organisation = fields.required("organisation", Scalars.LINE, BoardSeat::organisation);
        Key<BoardFunction> function =
                fields.required("function", TermForm.of(BoardFunction.class), BoardSeat::function);
        Key<Boolean> chair = fields.flag("chair", BoardSeat::chair);
        return fields.make(values ->
                new BoardSeat(values.get(party), values.get(organisation), values.get(function), values.get(chair)));
    }

    private static Form<Body> body() {
        Fields<Body> fields = Fields.of("Body");
        Key<BodyKind> kind = fields.required("kind", TermForm.of(BodyKind.class), Body::kind);
        Key<List<BoardSeat>> seats = fields.nonEmpty("seats", seat(), MOST, Body::seats);
        return fields.make(values -> new Body(values.get(kind), values.get(seats)));
    }

    private static Form<BoardMunicipality> municipality() {
        Fields<BoardMunicipality> fields = Fields.of("BoardMunicipality");
        Key<MunicipalityCode> code = fields.required("code", Scalars.MUNICIPALITY, BoardMunicipality::code);
        Key<List<String>> portfolios = fields.list("portfolios", Scalars.LINE, MOST, BoardMunicipality::portfolios);
        Key<Boolean> tookPart = fields.flag("tookPart", BoardMunicipality::tookPart);
        return fields.make(
                values -> new BoardMunicipality(values.get(code), values.get(portfolios), values.get(tookPart)));
    }

    private static ObjectForm<Board> board(Fields<Board> fields) {
        Key<SafetyHouse> house = fields.required("house", PlaceJson.SAFETY_HOUSE, Board::house);
        Key<Optional<MunicipalityCode>> centre = fields.optional("centre", Scalars.MUNICIPALITY, Board::centre);
        Key<List<BoardMunicipality>> municipalities =
                fields.nonEmpty("municipalities", municipality(), MOST, Board::municipalities);
        Key<List<Body>> bodies = fields.list("bodies", body(), MOST, Board::bodies);
        return fields.make(values ->
                new Board(values.get(house), values.get(centre), values.get(municipalities), values.get(bodies)));
    }
}
