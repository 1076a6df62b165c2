import { toleranceSchema, type Tolerance } from "./profile";

/** A tolerance that councils publish, to choose from. */
export interface TolerancePreset {
  readonly id: "within-10" | "camms" | "within-5" | "belfast" | "havering" | "strict";
  readonly name: string;
  readonly description: string;
  readonly tolerance: Tolerance;
}

const preset = (
  id: TolerancePreset["id"],
  name: string,
  description: string,
  tolerance: Partial<Tolerance> & Pick<Tolerance, "amber">,
): TolerancePreset => ({
  id,
  name,
  description,
  tolerance: toleranceSchema.parse({ basis: "relative", ...tolerance }),
});

/** Published practice; no council's choice until its officer makes it. */
export const TOLERANCE_PRESETS: readonly TolerancePreset[] = [
  preset("within-5", "Within 5%", "Green: met. Amber: missed by up to 5% of the target. Red: missed by more. Chorley and many others.", { amber: 5 }), // prettier-ignore
  preset("belfast", "Belfast", "Green: within 1% of the target. Amber: missed by more than 1% and less than 5%. Red: missed by 5% or more.", { green: 1, amber: 5, limit: "beyond" }), // prettier-ignore
  preset("within-10", "Within 10%", "Green: met. Amber: missed by less than 10% of the target. Red: missed by 10% or more. Maidstone, South Kesteven.", { amber: 10, limit: "beyond" }), // prettier-ignore
  preset("havering", "Havering", "Green: within 10% of the target. Amber: missed by more, but no worse than in the same quarter last year. Red: missed by more, and worse.", { green: 10, amber: 10, amberIfHeld: true }), // prettier-ignore
  preset("camms", "Camms formula", "Green: performance of 100% or more. Amber: 100% less the tolerance, 10% here, or more. Red: below. Performance is actual by target, or 200% less that where less is better.", { amber: 10 }), // prettier-ignore
  preset("strict", "Strict", "Green: met. Red: missed, by however little. There is no amber.", { amber: 0 }),
];
