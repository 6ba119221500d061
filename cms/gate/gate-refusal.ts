import { APIError } from 'payload';
import { describeFinding, type GateFinding } from '#content/privacy/gate-finding.ts';

/** Number of findings named in the message. The others are counted. */
const told = 3;

/** Error for a text that may not be published yet, with all its findings. Shown to the user who tried. */
export class GateRefusal extends APIError {
  readonly findings: readonly GateFinding[];

  constructor(findings: readonly GateFinding[]) {
    const blocking = findings.filter(({ severity }) => severity === 'block');
    const more = blocking.length - told;
    const message = `还不能提交，有 ${blocking.length} 处要先改好：${blocking.slice(0, told).map(describeFinding).join(' ')}${more > 0 ? ` 另有 ${more} 处。` : ''}`;
    super(message, 422, { reason: message, findings }, true);
    this.name = 'GateRefusal';
    this.findings = findings;
  }

  /** The response with the findings. Responses made by the bundled server itself keep only the message. */
  toResponse(): Response {
    const { message, findings } = this;
    return Response.json({ errors: [{ name: this.name, message, data: { findings } }] }, { status: 422 });
  }
}
