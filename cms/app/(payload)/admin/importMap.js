import { HoursRowLabel as HoursRowLabel_9c681db87e6b14d3acddbb684b1aa8b7 } from '../../../components/HoursRowLabel'
import { JsonTextField as JsonTextField_d803544cbdc4379c14fe559ebb9953f1 } from '../../../components/JsonTextField'
import { Icon as Icon_a02a4abfb5c9da17149cbadc8057c129 } from '../../../components/Icon'
import { Logo as Logo_919492c8e60179286a0f183c0a5b652e } from '../../../components/Logo'
import { PasswordNotice as PasswordNotice_fc69e2dfac98369d1ee9e83aec4f0632 } from '../../../components/PasswordNotice'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/HoursRowLabel#HoursRowLabel": HoursRowLabel_9c681db87e6b14d3acddbb684b1aa8b7,
  "/components/JsonTextField#JsonTextField": JsonTextField_d803544cbdc4379c14fe559ebb9953f1,
  "/components/Icon#Icon": Icon_a02a4abfb5c9da17149cbadc8057c129,
  "/components/Logo#Logo": Logo_919492c8e60179286a0f183c0a5b652e,
  "/components/PasswordNotice#PasswordNotice": PasswordNotice_fc69e2dfac98369d1ee9e83aec4f0632,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
