// Which graphics are a card's, and which the processor imitates.

import { expect, test } from 'vitest';
import { isImitated } from '../../../../src/app/map/graphics.ts';

test.each([
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'Google SwiftShader',
  'llvmpipe (LLVM 15.0.7, 256 bits)',
  'llvmpipe, or similar',
  'softpipe',
  'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'Apple Software Renderer',
])('%s is imitated', (name) => expect(isImitated(name)).toBe(true));

test.each([
  'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
  'ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)',
  'Adreno (TM) 640',
  'Mali-G78',
  'Apple GPU',
  'WebKit WebGL',
])('%s is a card', (name) => expect(isImitated(name)).toBe(false));
