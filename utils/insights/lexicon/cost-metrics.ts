/** Metrics of cost, one per line: canonical name; other spellings; which way is better; usual units. */
export const COST_METRICS = `
inference speed; inference speedup, inference speed-up, inference acceleration, faster inference; higher
training speed; training speedup, faster training; higher
speed; speedup, speed-up, speedups, speed-ups, acceleration, faster; higher
throughput; ; higher
frame rate; fps, frames per second; higher; fps
generation speed; decoding speed, sampling speed, faster generation, faster decoding, faster sampling; higher
convergence; convergence speed, faster convergence; higher
training convergence; ; higher
sample efficiency; ; higher
training efficiency; ; higher
data efficiency; ; higher
token efficiency; ; higher
parameter efficiency; ; higher
label efficiency; ; higher
computational efficiency; ; higher
compression; compression ratio, compression rate; higher
sparsity; ; higher; %
latency; inference latency, end-to-end latency; lower; ms, seconds
time to first token; time-to-first-token, TTFT; lower; ms, seconds
runtime; run time, running time, wall-clock time, execution time; lower; ms, seconds, minutes
training time; ; lower; seconds, minutes, hours
inference time; ; lower; ms, seconds, minutes
processing time; ; lower; ms, seconds, minutes
memory; memory usage, memory footprint, memory consumption, memory requirement, memory requirements, peak memory, memory cost, memory overhead; lower; GB, MB
GPU requirement; GPU requirements; lower
hardware requirements; hardware requirement; lower
GPU memory; VRAM, GPU memory usage; lower; GB, MB
training memory; ; lower; GB, MB
activation memory; ; lower; GB, MB
storage; storage cost, storage overhead; lower; GB, MB
KV cache; KV-cache, KV cache size, KV cache memory; lower; GB, MB
parameters; parameter count, number of parameters, params; lower
trainable parameters; ; lower
activated parameters; active parameters; lower
model size; ; lower; GB, MB
FLOPs; FLOPS, GFLOPs, TFLOPs; lower
MACs; ; lower
compute; computation, computational cost, compute cost, computations, training compute; lower
training costs; training cost; lower
inference cost; inference costs; lower
cost; costs; lower
API cost; API costs; lower
annotation cost; labeling cost; lower
energy; energy consumption, power consumption; lower
communication; communication cost, communication overhead; lower
GPU hours; GPU-hours, GPU days; lower
tokens; token usage, token consumption, token count, token cost, number of tokens; lower
generated tokens; output tokens; lower
visual tokens; ; lower
vision tokens; ; lower
reasoning tokens; thinking tokens; lower
training tokens; ; lower
training data; training set, training examples; lower
training samples; ; lower
training steps; ; lower
training pairs; ; lower
data; ; lower
samples; ; lower
labels; labeled data; lower
demonstrations; ; lower
steps; sampling steps, denoising steps, inference steps; lower
NFE; function evaluations; lower
epochs; ; lower
iterations; ; lower
queries; ; lower
rollouts; ; lower
embedding size; ; lower
overhead; ; lower
computational overhead; ; lower
training compute; ; lower
inference compute; ; lower
kernel launches; ; lower
model calls; LLM calls, API calls, function calls; lower
parameter updates; ; lower
lines of code; ; lower
prefill time; prefill latency; lower; ms, seconds, minutes
sampling time; generation time, decoding time; lower; ms, seconds, minutes
rendering speed; ; higher; fps
batch size; ; higher
sequence length; ; higher
utilization; GPU utilization, MFU, model FLOPs utilization; higher; %
carbon emissions; carbon footprint, CO2 emissions; lower
bits per weight; bits per parameter; lower
time to first frame; time-to-first-frame, TTFF; lower; ms, seconds
inter-token latency; TPOT, time per output token; lower; ms, seconds
response time; response latency; lower; ms, seconds, minutes
search time; ; lower; ms, seconds, minutes
annotation time; labeling time; lower; seconds, minutes, hours
human effort; annotation effort, labeling effort; lower
environment interactions; interactions, environment steps; lower
gradient steps; training iterations, gradient updates; lower
turns; conversation turns, interaction turns; lower
tool calls; ; lower
response length; output length; lower
bandwidth; bitrate, bit rate; lower
context length; context window; higher
history; ; higher
`;
