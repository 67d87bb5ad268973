package nl.regie.privacy.exchange;

/**
 * Instellingen voor de uitwisseling: what the law leaves open.
 *
 * <p>Source: PRIV-9, P.
 *
 * @param afterFitOnly whether a person is asked about, or known, only once the notification was judged to fit the purpose. The law speaks
 *     of data that are processed in the activities of a house; nationally the default is true, since gathering begins with that judgement
 *     (WGS 2.31(3))
 * @param contacts whether the same telephone number or e-mail address makes a possible hit; nationally true
 */
public record ExchangeSettings(boolean afterFitOnly, boolean contacts) {

    /** The national default. */
    public static final ExchangeSettings NATIONAL = new ExchangeSettings(true, true);
}
